import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { opensClause } from './reading.ts';
import { surnameFirst } from './shape.ts';

/** "Young | Falk", "Even | Falk", "Will | Falk win?", "Former | Falk", "Ohio | Falk": a plain word or a place before the surname of somebody named in full; not "Ivana Falk". */
export function isDescribedSurname(
  { kind, titled, words, first, sentence }: NameMention,
  surnames: ReadonlySet<string>,
  { article, gazetteer }: Reading,
): boolean {
  const before = words.slice(0, -1);
  const [word] = before;
  if (
    word === undefined ||
    titled ||
    (kind !== 'unknown' && kind !== 'person') ||
    !surnames.has(words.at(-1) as string)
  )
    return false;
  const { tokens } = article.sentences[sentence] as Sentence;
  if (before.length === 1 && opensClause(tokens, first) && /^(?:ADV|ADJ)$/.test((tokens[first] as Token).tag))
    return true;
  if (word === 'Will' && tokens.at(-1)?.text === '?' && opensClause(tokens, first)) return true;
  if (gazetteer.firstNames.has(word)) return false;
  if (gazetteer.places.has(before.join(' '))) return true;
  return (
    before.length === 1 &&
    surnameFirst(words, gazetteer) === null &&
    !gazetteer.particles.has(word.toLowerCase()) &&
    (gazetteer.openers.has(word) || gazetteer.notNames.has(word) || gazetteer.isCommonWord(word.toLowerCase()))
  );
}

/** The mention of the surname without what goes before it. */
export function surnameAlone(mention: NameMention, reading: Reading): NameMention {
  const { tokens } = reading.article.sentences[mention.sentence] as Sentence;
  const { start } = tokens[mention.last] as Token;
  return {
    ...mention,
    start,
    first: mention.last,
    words: mention.words.slice(-1),
    kind: 'unknown',
    gender: null,
    roles: [],
    whole: { start, end: mention.end },
  };
}
