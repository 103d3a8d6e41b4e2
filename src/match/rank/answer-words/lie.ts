import type { Token } from '../../../text/index.ts';
import type { Index, IndexedSentence } from '../../article-index.ts';
import type { Asked } from '../../query/asked.ts';
import type { TermMatch } from '../reach.ts';
import { shine } from './light.ts';
import type { SentenceLooks, WordLooks } from './looks-memory.ts';
import type { Wanted } from './wanted.ts';

/** How a word lies to the words of the question around it; their order is that of the learned weights. */
export const lieNames = [
  'in the question',
  'behind its word',
  'before its word',
  'on the open side of its verb',
  'on the other side',
  'matched',
  'after its preposition',
  'after another',
  'kind asked for',
  'near its words',
  'behind its words',
] as const;

/** The sentence around a word, read once for all its words; the lists have an entry a token. */
export interface Surroundings {
  readonly wanted: Wanted;
  readonly tokens: readonly Token[];
  /** 1 for the question's own words. */
  readonly asked: Uint8Array;
  /** Weight of the question's word that a token stands for; 0 for none. */
  readonly anchors: Float32Array;
  /** How much of the question shines on a token from the left, and from both sides. */
  readonly left: Float32Array;
  readonly light: Float32Array;
  /** The most of `light`. */
  readonly brightest: number;
  /** Where the question's verb stands; -1 for nowhere. */
  readonly verb: number;
  readonly gap: Asked['gap'];
}

/** Reads what lies around the words of a sentence. */
export function surroundingsOf(
  wanted: Wanted,
  { sentence: { tokens, index } }: IndexedSentence,
  looks: SentenceLooks,
  matches: readonly TermMatch[],
  { names }: Index,
): Surroundings {
  const asked = new Uint8Array(tokens.length);
  const anchors = new Float32Array(tokens.length);
  for (const [stem, place] of wanted.shared.get(index) ?? []) {
    const match = matches[place];
    const weight = match && match.degree > 0 ? match.term.weight : 0;
    for (const at of looks.places.get(stem) ?? []) {
      asked[at] = 1;
      anchors[at] = weight;
    }
  }
  for (const { how, term } of matches) {
    if (how !== 'coreference') continue;
    const weight = term.weight * mentionShare;
    for (const person of term.people)
      for (const { sentence, start, end } of names.knowledge.people[person]?.mentions ?? [])
        if (sentence === index)
          tokens.forEach((token, at) => {
            if (token.start >= start && token.end <= end) anchors[at] = Math.max(anchors[at] as number, weight);
          });
  }
  const verb = verbAt(tokens, looks, wanted);
  const left = new Float32Array(tokens.length);
  const light = new Float32Array(tokens.length);
  return {
    wanted,
    tokens,
    asked,
    anchors,
    left,
    light,
    brightest: Math.max(faintest, shine(anchors, looks.steps, left, light)),
    verb,
    gap: gapAt(tokens, verb, wanted.asked),
  };
}

/** What a person meant counts beside the word itself. */
const mentionShare = 0.75;

/** Less light than this is none. */
const faintest = 0.05;

/** Degree from which a verb of like meaning stands for the question's. */
const likeVerb = 0.33;

function verbAt(tokens: readonly Token[], { places, verbs }: SentenceLooks, wanted: Wanted): number {
  const { verb } = wanted.asked;
  if (!verb) return -1;
  const same = places.get(verb.stem)?.[0] ?? verbs.find((at) => tokens[at]?.lemma === verb.lemma);
  if (same !== undefined) return same;
  if (wanted.verbs.size === 0) return -1;
  return verbs.find((at) => (wanted.verbs.get((tokens[at] as Token).stem) ?? 0) >= likeVerb) ?? -1;
}

const beForm = /^(?:is|was|are|were|been|being|be)$/;

const belongs = /^belong/;

/**
 * The side on which the answer stands: a passive sentence turns what an active question asks for round, and what somebody
 * owns belongs to them.
 */
export function gapAt(tokens: readonly Token[], verb: number, asked: Asked): Asked['gap'] {
  if (verb <= 0 || asked.gap === null || (asked.gap === 'before' && /(?:ed|en)$/.test(asked.verb?.lower ?? '')))
    return asked.gap;
  const passive = tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => beForm.test(lower));
  const converse = belongs.test(tokens[verb]?.lower ?? '') !== belongs.test(asked.verb?.lower ?? '');
  return passive !== converse ? (asked.gap === 'before' ? 'after' : 'before') : asked.gap;
}

/** Writes how a word lies to the question, in the order of `lieNames`; each number 0..1. */
export function readLie(around: Surroundings, { at, lead }: WordLooks, into: Float64Array): void {
  const { wanted, tokens, asked, anchors, light, left, brightest, verb, gap } = around;
  const { preposition, noun } = wanted.asked;
  const steps = gap === 'before' ? verb - at - 1 : at - verb - 1;
  const sided = verb >= 0 && gap !== null && at !== verb;
  into[0] = asked[at] ?? 0;
  into[1] = asked[at - 1] === 1 && !isStop(tokens[at - 1]) ? 1 : 0;
  into[2] = asked[at + 1] === 1 && !isStop(tokens[at + 1]) ? 1 : 0;
  into[3] = sided && steps >= 0 ? 1 / (1 + steps / 2) : 0;
  into[4] = sided && steps < 0 ? 1 / (1 + (-steps - 2) / 2) : 0;
  into[5] = (anchors[at] as number) > 0 ? 1 : 0;
  into[6] = preposition !== null && lead === preposition ? 1 : 0;
  into[7] = preposition !== null && lead !== preposition ? 1 : 0;
  into[8] = noun === null ? 0 : kinOfPhrase(around, at);
  into[9] = (light[at] as number) / brightest;
  into[10] = (left[at] as number) / brightest;
}

const isStop = (token: Token | undefined): boolean => token?.text === ',' || token?.text === '.';

/** How like the noun asked for a word is, or one of the nouns it stands before: "Elm" of "Elm Street" to "which road". */
function kinOfPhrase({ tokens, asked, wanted: { kin } }: Surroundings, at: number): number {
  let most = 0;
  for (let i = at; i <= at + 2; i += 1) {
    const token = tokens[i];
    if (!token || (i > at && token.tag !== 'NOUN' && token.tag !== 'PROPN')) continue;
    most = Math.max(most, asked[i] === 1 ? (i > at ? 1 : 0) : (kin.get(token.stem) ?? 0));
  }
  return most;
}
