import type { Article } from '../../article/index.ts';
import type { Quantity } from '../knowledge.ts';
import type { FactWords } from './words.ts';

export function findQuantities(_article: Article, _words: FactWords): Quantity[] {
  return [];
}
