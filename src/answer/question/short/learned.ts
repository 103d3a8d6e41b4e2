import type { Knowledge } from '../../../extract/index.ts';
import { sumOfTrees } from '../../../learned/index.ts';
import type { Candidate, MatchTools, PhraseWeights, Query } from '../../../match/index.ts';
import type { Span, Tag, Token } from '../../../text/index.ts';
import type { TokenRange } from './phrases.ts';
import { phrasesOf } from './phrases.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { some } from './signal.ts';
import { signalReader } from './signals.ts';

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
  const drops = scene.tokens.map((_, from) => dropsNegation(scene, from));
  const spans = phrasesOf(scene.tokens)
    .filter((range) => !drops[range.from] && bringsNew(scene, range))
    .filter((range) => !isFrame(scene, range, tools) && !isCountryOnly(scene, range, tools))
    .map((range) => ({ range, ...spanOf(scene.tokens, range) }));
  const score = scorer(scene, tools.phraseWeights);
  const scores = spans.map(({ range }) => score(range));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return spans
    .map(({ range, start, end }, i) => ({ range, start, end, chance: (powers[i] as number) / total }))
    .filter(({ range, start, end }) => fits({ start, end }, scene.tokens.slice(range.from, range.to)))
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

/** A country is no answer to "which agreement", nor to "what is the city's aim". */
const isCountryOnly = ({ tokens, asked }: Scene, { from, to }: TokenRange, tools: MatchTools): boolean =>
  (asked.form === 'named' || asked.form === 'being') &&
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

/** Scores the phrases of a scene: each signal counts by its weight for all questions and for this form, and trees add what is left open. */
function scorer(scene: Scene, { shared, forms, trees }: PhraseWeights): (range: TokenRange) => number {
  const own = forms[scene.asked.form];
  const weights = shared.map((weight, i) => weight + (own?.[i] ?? 0));
  const form = Object.keys(forms).map((name) => (name === scene.asked.form ? 1 : 0));
  const signalsOf = signalReader(scene);
  return (range) => {
    const signals = signalsOf(range);
    const sum = signals.reduce((total, signal, i) => total + (weights[i] as number) * signal, 0);
    return sum + sumOfTrees(trees, [...signals, ...form]);
  };
}
