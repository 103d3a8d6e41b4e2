import type { Sentence } from '../article/index.ts';
import { overlapOf, rarityOf, termsOf } from '../extract/index.ts';
import type { Knowledge } from '../extract/index.ts';

/** How much a sentence loses for saying again what a chosen one says. */
const repetitionCost = 0.4;

/** From this share of common words on, a sentence or caption only repeats another. */
const sameShare = 0.5;

/**
 * The sentences that tell the article best without repeating one another, as indexes in article order. Chosen one by
 * one: the weightiest left, less what the chosen ones already say (maximal marginal relevance; Carbonell and
 * Goldstein, 1998). Captions are taken only where the body has too few sentences, the headline never.
 *
 * @param count how many at most; fewer when the article has no more to say
 * @param leftOut lower-case words of grammar
 * @example keySentences(knowledge, 3, tools.lists.functionWords) // [1, 2, 12]
 */
export function keySentences(knowledge: Knowledge, count: number, leftOut: ReadonlySet<string>): number[] {
  const { sentences } = knowledge.article;
  const rarity = rarityOf(sentences.map((s) => termsOf(s, leftOut)));
  const body = sentences.filter((s) => s.place === 'body');
  const pool = body.length >= count ? body : sentences.filter((s) => s.place !== 'headline');
  const left = pool
    .map((sentence) => ({ sentence, terms: termsOf(sentence, leftOut) }))
    .filter(({ terms }) => terms.size > 1);
  const chosen: typeof left = [];
  while (chosen.length < count && left.length > 0) {
    const scored = left.map((candidate) => {
      const repeated = Math.max(0, ...chosen.map((other) => overlapOf(other.terms, candidate.terms, rarity)));
      return { candidate, repeated, score: weightOf(knowledge, candidate.sentence) - repetitionCost * repeated };
    });
    const best = scored.filter((s) => s.repeated < sameShare).toSorted((a, b) => b.score - a.score)[0];
    if (!best) break;
    chosen.push(best.candidate);
    left.splice(left.indexOf(best.candidate), 1);
  }
  return chosen.map(({ sentence }) => sentence.index).toSorted((a, b) => a - b);
}

const weightOf = (knowledge: Knowledge, sentence: Sentence): number => knowledge.salience[sentence.index] ?? 0;
