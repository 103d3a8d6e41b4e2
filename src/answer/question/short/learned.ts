import type { Knowledge } from '../../../extract/index.ts';
import type { Candidate, MatchTools, PhraseWeights, Query } from '../../../match/index.ts';
import type { Span, Tag, Token } from '../../../text/index.ts';
import type { TokenRange } from './phrases.ts';
import { phrasesOf } from './phrases.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { some } from './signal.ts';
import { scorer } from './signals.ts';

/** A phrase that may be the short answer, and how much of the chance among its sentence's phrases falls to it. */
export interface ScoredPhrase extends Span {
  /** 0..1; the phrases of a sentence share 1. */
  readonly chance: number;
}

/**
 * The phrases of a sentence as short answers, likeliest first. Weights are learned, see
 * data/build/train-short-answers.mjs.
 *
 * @param fits which phrases may answer at all, by their place in the text
 */
export function scoredPhrases(
  query: Query,
  candidate: Candidate,
  knowledge: Knowledge,
  tools: MatchTools,
  fits: (span: Span, tokens: readonly Token[]) => boolean = () => true,
): ScoredPhrase[] {
  const scene = sceneOf(query, candidate, knowledge, tools);
  const weights = weightsFor(scene, tools.phraseWeights);
  const drops = scene.tokens.map((_, from) => dropsNegation(scene, from));
  const spans = phrasesOf(scene.tokens)
    .filter((range) => !drops[range.from] && bringsNew(scene, range))
    .filter((range) => !isFrame(scene, range, tools) && !isCountryOnly(scene, range, tools))
    .map((range) => ({ range, ...spanOf(scene.tokens, range) }))
    .filter(({ range, start, end }) => fits({ start, end }, scene.tokens.slice(range.from, range.to)));
  const score = scorer(scene, weights);
  const scores = spans.map(({ range }) => score(range));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return spans
    .map(({ start, end }, i) => ({ start, end, chance: (powers[i] as number) / total }))
    .toSorted((a, b) => b.chance - a.chance);
}

/** A phrase of the question's own words answers nothing. */
const bringsNew = ({ tokens, inQuestion }: Scene, range: TokenRange): boolean =>
  some(range, (at) => !inQuestion[at] && telling.has((tokens[at] as Token).tag));

const telling: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'SYM', 'X']);

const denies = /^(?:not|n't|never|no|nor|neither|cannot|without|hardly)$/;

/** Words before a verb within which its "not" stands. */
const negationReach = 4;

/** Somebody's words are asked for and these are not theirs, or only say that they were said. */
const isFrame = ({ tokens, asked, kinds }: Scene, { from, to }: TokenRange, tools: MatchTools): boolean =>
  (asked.saying && kinds.content.includes(true) && !kinds.content[from]) ||
  tokens
    .slice(asked.form === 'doing' ? from : Math.max(from + 1, to - 1), to)
    .some((token) => tools.lists.sayVerbs.has(token.lower));

/** A country is no answer to "which agreement". */
const isCountryOnly = ({ tokens, asked }: Scene, { from, to }: TokenRange, tools: MatchTools): boolean =>
  asked.form === 'named' &&
  tokens
    .slice(from, to)
    .every(
      ({ lower, tag }) => tag === 'PROPN' || tag === 'CCONJ' || tag === 'DET' || tools.countryOf(lower) !== null,
    ) &&
  tools.countryWord(wordsAt(tokens, from, to).split(' and ')[0] as string) === 'name' &&
  !/^(?:countri|nation|state|side|power|govern|land|parti|republ|alli|enemi|team)$/.test(asked.noun?.stem ?? '');

const wordsAt = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter((token) => token.tag !== 'DET')
    .map((token) => token.lower)
    .join(' ');

/**
 * Whether phrases that begin here tell the opposite of what is said: "considering any deployment" and "deployment" of "we
 * are not considering any deployment".
 */
function dropsNegation({ tokens, asked }: Scene, from: number): boolean {
  if (asked.negated) {
    const denial = tokens.findIndex((token) => denies.test(token.lower));
    return denial >= 0 && from < denial;
  }
  const opensWithVerb = tokens[from]?.tag === 'VERB' || /^(?:to|any|either)$/.test(tokens[from]?.lower ?? '');
  let inPhrase = true;
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (inPhrase && /^(?:any|no)$/.test(token.lower)) return true;
    inPhrase &&= /^(?:ADJ|NOUN|PROPN)$/.test(token.tag);
    if (token.tag === 'PUNCT') return false;
    const reached = asked.form === 'doing' || asked.saying || (opensWithVerb && from - at <= negationReach);
    if (reached && denies.test(token.lower)) return true;
  }
  return false;
}

const spanOf = (tokens: readonly Token[], { from, to }: TokenRange): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** What each signal counts for this form of question: its weight for all plus its own. */
function weightsFor({ asked }: Scene, { shared, forms }: PhraseWeights): number[] {
  const own = forms[asked.form];
  return own ? shared.map((weight, i) => weight + (own[i] as number)) : [...shared];
}
