import type { Token } from '../../text/index.ts';
import type { Drafts, Draft } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isSpeaking } from './speaking.ts';

/**
 * Gathers governments: a country or its capital where it speaks, decides, promises or is spoken to.
 * "Seoul pledged", "Beijing's opposition" and "urged South Korea to" count; "in Beijing" and "South Korea's county" do not.
 */
export function linkGovernments(mentions: readonly NameMention[], drafts: Drafts, reading: Reading): void {
  const governments = new Map<string, Draft>();
  for (const mention of mentions) {
    if (mention.kind !== 'country' || mention.country === null || !acts(mention, reading)) continue;
    const known = governments.get(mention.country);
    if (known) {
      drafts.add(known, mention);
      if (rank(mention.words, reading) < rank(known.words, reading)) known.words = mention.words;
    } else governments.set(mention.country, drafts.make('government', mention, null));
  }
}

/** The capital is the best name for a government as an actor, then the country's name, then any other. */
const rank = (words: readonly string[], reading: Reading): number => {
  const form = formOfWords(words, reading);
  return form === 'capital' ? 0 : form === 'name' ? 1 : 2;
};

const formOfWords = (words: readonly string[], reading: Reading): string | null =>
  reading.gazetteer.countries.of(words.join(' '))?.form ?? null;
const formOf = (mention: NameMention, reading: Reading): string | null => formOfWords(mention.words, reading);

const ADDRESSED =
  /^(?:told|urged|urges|urge|asked|asks|warned|warns|accused|accuses|called|calls|pressed|pressured|assured|invited|blamed|thanked|advised|pressing|urging|accusing|warning|asking)$/;

function acts(mention: NameMention, reading: Reading): boolean {
  const { tokens } = reading.article.sentences[mention.sentence] as { tokens: readonly Token[] };
  const form = formOf(mention, reading);
  const before = tokens[mention.first - 1];
  if (reading.gazetteer.governmentNouns.has((tokens[mention.last] as Token).lower)) return true;
  if (form === 'adjective') return false;
  if (mention.use === 'possessive')
    return reading.gazetteer.speechNouns.has(tokens[mention.last + 2]?.lower ?? '') && before?.lower !== 'in';
  if (mention.use === 'modifier') return false;
  if (before && ADDRESSED.test(before.lower)) return true;
  return isSpeaking(tokens, mention.first, mention.last, reading.gazetteer);
}
