import type { Article } from '../../article/index.ts';
import type { Definition, Person } from '../knowledge.ts';
import type { FactWords } from './words.ts';

export function findDefinitions(_article: Article, _people: readonly Person[], _words: FactWords): Definition[] {
  return [];
}
