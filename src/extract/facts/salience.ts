import type { Article } from '../../article/index.ts';
import type { Person, Statement } from '../knowledge.ts';
import type { FactWords } from './words.ts';

export function weighSentences(
  article: Article,
  _people: readonly Person[],
  _statements: readonly Statement[],
  _words: FactWords,
): number[] {
  return article.sentences.map(() => 0);
}
