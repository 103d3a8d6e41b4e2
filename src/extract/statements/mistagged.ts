import type { Token } from '../../text/index.ts';
import type { CueLists } from './draft.ts';
import { unitFrom } from './unit.ts';
import type { Unit } from './unit.ts';
import type { VerbForm } from './verb-forms.ts';
import { wordFrom } from './word.ts';
import type { Word } from './word.ts';

/**
 * The unit with the cue verbs read as such that the tagger took for nouns, adjectives or, in a headline, names: "The ministry
 * estimates that …", "voters who preferred him", "Seoul Denies Report". `null` where there are none.
 * Leaves alone: "the ministry's estimates of the cost", whose noun has an owner.
 */
export function withCueVerbs(unit: Unit, { verbForms }: CueLists): Unit | null {
  if (!unit.words.some((_, at) => verbAt(unit, at, verbForms))) return null;
  const words = unit.words.map((word, at): Word => {
    const form = verbAt(unit, at, verbForms);
    return form ? wordFrom(withLemma(word.token, form.lemma), form.code, word.sentence, word.quote) : word;
  });
  return unitFrom(words, unit.block, unit.place);
}

const withLemma = ({ start, end, text, lower, stem, tag }: Token, lemma: string): Token => ({
  start,
  end,
  text,
  lower,
  lemma,
  stem,
  tag,
});

function verbAt(unit: Unit, at: number, forms: CueLists['verbForms']): VerbForm | null {
  const code = unit.codes.charAt(at);
  if (code !== 'N' && code !== 'J' && (code !== 'P' || unit.place !== 'headline')) return null;
  const word = unit.words[at] as Word;
  const form = at > 0 && word.quote === null ? forms.get(word.token.lower) : undefined;
  return form && standsAsVerb(unit, at, form) ? form : null;
}

/** Whether a subject may end before the word, and something hang on it behind. */
function standsAsVerb(unit: Unit, at: number, { code }: VerbForm): boolean {
  const [before, after] = [unit.codes.charAt(at - 1), unit.codes.charAt(at + 1)];
  if (code === 'g') return /[NP,]/.test(before) && /[DSRPNJtTw#]/.test(after);
  return /[NPRwMac#),:-]/.test(before) && after !== "'" && after !== '';
}
