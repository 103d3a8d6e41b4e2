import type { Sentence } from '../article/index.ts';
import type { Knowledge } from '../extract/index.ts';
import { overlaps, sliceOf } from '../text/index.ts';
import type { Token } from '../text/index.ts';

/** A topic is named at least so often. */
const leastOften = 2;

/**
 * What the article is about: its noun phrases of two or three words and its single nouns, those used most first; a
 * phrase counts more than a word, the headline more than the body. Names of people are left out.
 *
 * @param leftOut lower-case words of grammar
 * @example topicsOf(knowledge, tools.lists.functionWords) // ['THAAD', 'security interests', …]
 */
export function topicsOf(knowledge: Knowledge, leftOut: ReadonlySet<string>): string[] {
  const counts = new Map<string, { text: string; score: number; often: number }>();
  const mentions = knowledge.people.flatMap((p) => p.mentions);
  for (const sentence of knowledge.article.sentences) {
    if (sentence.place === 'caption') continue;
    const weight = sentence.place === 'headline' ? 2 : 1;
    for (const phrase of phrasesOf(sentence, leftOut)) {
      const [first, last] = [phrase[0] as Token, phrase.at(-1) as Token];
      const span = { start: first.start, end: last.end };
      if (mentions.some((m) => m.sentence === sentence.index && overlaps(m, span))) continue;
      const key = phrase.map((t) => t.stem).join(' ');
      const seen = counts.get(key) ?? {
        text: sliceOf(knowledge.article.text, span).replace(/\s+/g, ' '),
        score: 0,
        often: 0,
      };
      counts.set(key, {
        text: seen.text,
        score: seen.score + weight * Math.sqrt(phrase.length),
        often: seen.often + 1,
      });
    }
  }
  const ranked = [...counts].filter(([, c]) => c.often >= leastOften).toSorted(([, a], [, b]) => b.score - a.score);
  const kept: string[] = [];
  for (const [key, { text }] of ranked) {
    const said = kept.some((k) => ` ${k} `.includes(` ${key} `) || ` ${key} `.includes(` ${k} `));
    if (!said) kept.push(key);
    if (said) counts.delete(key);
    else counts.set(key, { ...(counts.get(key) as { text: string; score: number; often: number }), text });
  }
  return kept.map((key) => counts.get(key)?.text ?? key);
}

/** Noun phrases of one to three words: adjectives and nouns that end in a noun. */
function phrasesOf(sentence: Sentence, leftOut: ReadonlySet<string>): Token[][] {
  const isNoun = (t: Token | undefined): boolean =>
    t !== undefined && (t.tag === 'NOUN' || t.tag === 'PROPN') && /^\p{L}{3,}/u.test(t.text) && !leftOut.has(t.lower);
  return sentence.tokens.flatMap((last, i) => {
    if (!isNoun(last) || isNoun(sentence.tokens[i + 1])) return [];
    const phrases = [[last]];
    for (let size = 2; size <= 3; size += 1) {
      const added = sentence.tokens[i - size + 1];
      if (!added || !(isNoun(added) || (added.tag === 'ADJ' && /^\p{L}{3,}/u.test(added.text)))) break;
      phrases.push([added, ...(phrases.at(-1) as Token[])]);
    }
    return phrases;
  });
}
