import type { Sentence } from '../../article/index.ts';
import type { Span } from '../../text/index.ts';
import type { Occurrence } from './occurrence.ts';
import type { Reading } from './reading.ts';

const ATTACHED = /^(?:of|for|to|at|in|with|from|by|on|against|about|behind|near|who|which|that|whose)$/;
const SPEAKS_FOR = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|statement|representative|officials?)$/;

/**
 * The name a phrase is about: "Brian Fallow" in "Brian Fallow, a spokesman for Mrs. Frost,"; "Roe" in "Mrs. Frost".
 * A span that covers only part of a name means the name: "Mr. Osei" of "Mr. Osei Grant". `null` in "Roe's lawyer", "a spokesman for Mrs. Frost", "a friend of Wang".
 */
export function headName(
  span: Span,
  sentence: Sentence | undefined,
  names: readonly Occurrence[],
  reading: Reading,
): Occurrence | null {
  if (!sentence) return null;
  const inside = names.filter((name) => name.start >= span.start && name.end <= span.end);
  const touched = inside.length > 0 ? inside : names.filter((name) => name.start < span.end && name.end > span.start);
  for (const name of touched) {
    if (name.possessive && !endsWith(name, span)) continue;
    const tokens = sentence.tokens.filter((token) => token.start >= span.start && token.end <= name.start);
    const attached = tokens.find(
      (token) => ATTACHED.test(token.lower) && !isOffice(tokens.map((other) => other.lower)),
    );
    if (
      !attached ||
      isIntroduced(
        tokens.map((token) => token.lower),
        reading,
      )
    )
      return name;
    if (
      tokens.some((token) => SPEAKS_FOR.test(token.lower)) &&
      attached.lower === 'for' &&
      reading.gazetteer &&
      !tokens.some((token) => token.text === ',')
    )
      return isBody(name, reading) ? name : null;
  }
  return null;
}

/** "One of the university's executives, | John Doe": a name after a comma with a role noun before it. */
const isIntroduced = (words: readonly string[], reading: Reading): boolean =>
  words.at(-1) === ',' &&
  words.some(
    (word) => reading.gazetteer.roleNouns.has(word) || reading.gazetteer.roleNouns.has(word.replace(/s$/, '')),
  );

const endsWith = (name: Occurrence, span: Span): boolean => name.end >= span.end - 2;

const isOffice = (words: readonly string[]): boolean =>
  /\b(?:secretary|chief|minister|speaker|director|attorney) of (?:state|staff|defen[cs]e|the house|national intelligence|homeland security)\b/.test(
    words.join(' '),
  );

const isBody = (name: Occurrence, reading: Reading): boolean =>
  reading.gazetteer.organisationHeads.has(reading.article.text.slice(name.start, name.end).split(' ').at(-1) ?? '') ||
  reading.gazetteer.acronyms.has(reading.article.text.slice(name.start, name.end));
