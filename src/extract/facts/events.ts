import type { Article } from '../../article/index.ts';
import type { DatedEvent } from '../knowledge.ts';
import type { FactWords } from './words.ts';

export function findEvents(_article: Article, _words: FactWords): DatedEvent[] {
  return [];
}
