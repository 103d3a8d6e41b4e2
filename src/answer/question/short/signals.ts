import type { Token } from '../../../text/index.ts';
import type { TokenRange } from './phrases.ts';
import type { OfferedKind, Scene } from './scene.ts';

type Signal = (scene: Scene, range: TokenRange) => number;

const yes = (holds: boolean): number => (holds ? 1 : 0);
const size = ({ from, to }: TokenRange): number => to - from;
const first = ({ tokens }: Scene, { from }: TokenRange): Token => tokens[from] as Token;
const last = ({ tokens }: Scene, { to }: TokenRange): Token => tokens[to - 1] as Token;
const before = ({ tokens }: Scene, { from }: TokenRange): Token | undefined => tokens[from - 1];
const after = ({ tokens }: Scene, { to }: TokenRange): Token | undefined => tokens[to];
const some = ({ from, to }: TokenRange, test: (at: number) => boolean): boolean => {
  for (let i = from; i < to; i += 1) if (test(i)) return true;
  return false;
};
const share = (range: TokenRange, value: (at: number) => number): number => {
  let sum = 0;
  for (let i = range.from; i < range.to; i += 1) sum += value(i);
  return sum / size(range);
};
const isTag = (tag: string) => (token: Token | undefined) => token?.tag === tag;
const being = /^(?:is|was|are|were|be|been|being|become|became|'s)$/;
const content = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

/** Where the head of a phrase stands: the last token of its first noun phrase. */
function headAt({ tokens }: Scene, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (
      /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(token.tag) &&
      i > from &&
      /^(?:NOUN|PROPN|NUM)$/.test(tokens[i - 1]?.tag ?? '')
    )
      return i - 1;
  }
  return to - 1;
}

const whole =
  (kind: OfferedKind): Signal =>
  (scene, range) => {
    const inside = scene.kinds[kind];
    if (!inside[range.from] || !inside[range.to - 1]) return 0;
    return yes(!inside[range.from - 1] && !inside[range.to]);
  };
const part =
  (kind: OfferedKind): Signal =>
  (scene, range) =>
    yes(some(range, (at) => scene.kinds[kind][at] === true));

const led =
  (pattern: RegExp): Signal =>
  (scene, range) =>
    yes(pattern.test(before(scene, range)?.lower ?? ''));

const lengths =
  (least: number, most: number): Signal =>
  (_, range) =>
    yes(size(range) >= least && size(range) <= most);

/** Steps from the question's verb to the phrase on the right side of it, as nearness 0..1; 0 on the other side. */
function besideVerb(scene: Scene, range: TokenRange, side: 'before' | 'after'): number {
  if (scene.verb < 0) return 0;
  const steps = side === 'before' ? scene.verb - range.to : range.from - scene.verb - 1;
  return steps < 0 ? 0 : 1 / (1 + steps / 2);
}

/** The side on which the gap stands here: a passive sentence turns what an active question asks for round. */
const gapSide = ({ asked, passive }: Scene): 'before' | 'after' | null => {
  if (!asked.gap) return null;
  const askedPassive = asked.verb !== null && asked.gap === 'before' && /(?:ed|en)$/.test(asked.verb.lower);
  return passive && !askedPassive ? (asked.gap === 'before' ? 'after' : 'before') : asked.gap;
};

/** What is looked at in a phrase beside the question, by name; each about 0..1. What each counts for is learned. */
export const signals = {
  tokens1: lengths(1, 1),
  tokens2: lengths(2, 2),
  tokens3: lengths(3, 3),
  tokens4to5: lengths(4, 5),
  tokens6to9: lengths(6, 9),
  tokens10: lengths(10, 99),
  length: (_, range) => size(range) / 10,

  wholePerson: whole('person'),
  wholeOrganisation: whole('organisation'),
  wholePlace: whole('place'),
  wholeDate: whole('date'),
  wholeAmount: whole('amount'),
  hasPerson: part('person'),
  hasOrganisation: part('organisation'),
  hasPlace: part('place'),
  hasDate: part('date'),
  hasAmount: part('amount'),
  hasReason: part('reason'),
  inContent: part('content'),
  wholeContent: whole('content'),

  headNoun: (scene, range) => yes(isTag('NOUN')(scene.tokens[headAt(scene, range)])),
  headName: (scene, range) => yes(isTag('PROPN')(scene.tokens[headAt(scene, range)])),
  headNumber: (scene, range) => yes(isTag('NUM')(scene.tokens[headAt(scene, range)])),
  headPlural: (scene, range) => yes(/[^s]s$/.test(scene.tokens[headAt(scene, range)]?.lower ?? '')),
  endsInVerb: (scene, range) => yes(isTag('VERB')(last(scene, range))),
  endsInAdjective: (scene, range) => yes(isTag('ADJ')(last(scene, range))),
  endsInAdverb: (scene, range) => yes(isTag('ADV')(last(scene, range))),
  endsInPronoun: (scene, range) => yes(isTag('PRON')(last(scene, range))),
  year: (scene, range) => yes(size(range) === 1 && /^(?:1\d|20)\d\d$/.test(first(scene, range).text)),
  digits: (scene, range) => yes(some(range, (at) => /\d/.test(scene.tokens[at]?.text ?? ''))),

  opensWithArticle: (scene, range) => yes(/^(?:the|a|an)$/.test(first(scene, range).lower)),
  opensWithName: (scene, range) => yes(isTag('PROPN')(first(scene, range))),
  opensWithAdjective: (scene, range) => yes(isTag('ADJ')(first(scene, range))),
  opensWithAdverb: (scene, range) => yes(isTag('ADV')(first(scene, range))),
  opensWithNumber: (scene, range) => yes(isTag('NUM')(first(scene, range))),
  opensWithPronoun: (scene, range) => yes(isTag('PRON')(first(scene, range))),
  opensWithVerb: (scene, range) => yes(isTag('VERB')(first(scene, range))),
  opensWithGerund: (scene, range) =>
    yes(isTag('VERB')(first(scene, range)) && first(scene, range).lower.endsWith('ing')),
  infinitive: (scene, range) => yes(first(scene, range).lower === 'to'),
  because: (scene, range) => yes(first(scene, range).lower === 'because'),
  quotation: (scene, range) => yes(/^["“]$/.test(first(scene, range).text)),
  insideQuotation: (scene, range) => yes(/^["“']$/.test(before(scene, range)?.text ?? '')),

  holdsVerb: (scene, range) =>
    yes(some({ from: range.from + 1, to: range.to }, (at) => scene.tokens[at]?.tag === 'VERB')),
  holdsPreposition: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.tag === 'ADP')),
  holdsOf: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.lower === 'of')),
  holdsAnd: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.tag === 'CCONJ')),
  holdsComma: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.text === ',')),
  holdsPossessive: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.lower === "'s")),

  beforeOf: (scene, range) => yes(after(scene, range)?.lower === 'of'),
  beforePreposition: (scene, range) => yes(isTag('ADP')(after(scene, range))),
  beforePossessive: (scene, range) => yes(/^'s?$/.test(after(scene, range)?.lower ?? '')),
  beforeNoun: (scene, range) => yes(/^(?:NOUN|PROPN)$/.test(after(scene, range)?.tag ?? '')),
  beforeAnd: (scene, range) => yes(isTag('CCONJ')(after(scene, range))),
  beforeVerb: (scene, range) => yes(/^(?:VERB|AUX)$/.test(after(scene, range)?.tag ?? '')),
  beforeComma: (scene, range) => yes(after(scene, range)?.text === ','),
  beforeStop: (scene, range) =>
    yes(after(scene, range) === undefined || /^[.;:?!]$/.test(after(scene, range)?.text ?? '')),
  beforeBracket: (scene, range) => yes(after(scene, range)?.text === '('),
  beforeBeing: (scene, range) => yes(being.test(after(scene, range)?.lower ?? '')),
  afterBeing: led(being),
  afterNothing: (_, range) => yes(range.from === 0),
  afterComma: led(/^,$/),
  afterBracket: led(/^\($/),
  afterAnd: led(/^(?:and|or)$/),
  afterVerb: (scene, range) => yes(isTag('VERB')(before(scene, range))),
  afterNoun: (scene, range) => yes(isTag('NOUN')(before(scene, range))),
  afterName: (scene, range) => yes(isTag('PROPN')(before(scene, range))),
  afterAdjective: (scene, range) => yes(isTag('ADJ')(before(scene, range))),
  afterNumber: (scene, range) => yes(isTag('NUM')(before(scene, range))),
  afterPossessive: (scene, range) => yes(before(scene, range)?.lower === "'s" || isTag('PRON')(before(scene, range))),
  afterOf: led(/^of$/),
  afterIn: led(/^in$/),
  afterAt: led(/^(?:at|near|on)$/),
  afterBy: led(/^by$/),
  afterFor: led(/^(?:for|of)$/),
  afterTo: led(/^(?:to|into)$/),
  afterFrom: led(/^from$/),
  afterWith: led(/^with$/),
  afterAs: led(/^(?:as|like|called|named|known)$/),
  afterThrough: led(/^(?:through|by|via|using)$/),
  apposed: (scene, range) => yes(before(scene, range)?.text === ',' && /^[,.]$/.test(after(scene, range)?.text ?? '.')),

  askedWords: (scene, range) =>
    share(range, (at) => yes(scene.inQuestion[at] === true && content.test(scene.tokens[at]?.tag ?? ''))),
  askedWeight: (scene, range) =>
    (scene.anchorsBefore[range.to] ?? 0) - (scene.anchorsBefore[range.from] ?? 0) > 0 ? 1 : 0,
  askedHead: (scene, range) => yes(scene.inQuestion[headAt(scene, range)] === true),
  askedFirst: (scene, range) => yes(scene.inQuestion[range.from] === true),
  nothingNew: (scene, range) =>
    yes(!some(range, (at) => scene.inQuestion[at] !== true && content.test(scene.tokens[at]?.tag ?? ''))),
  askedBefore: (scene, range) => yes(scene.inQuestion[range.from - 1] === true),
  askedTwoBefore: (scene, range) => yes(scene.inQuestion[range.from - 2] === true),
  askedAfter: (scene, range) => yes(scene.inQuestion[range.to] === true),
  askedTwoAfter: (scene, range) => yes(scene.inQuestion[range.to + 1] === true),
  anchorBefore: (scene, range) => yes((scene.anchors[range.from - 1] ?? 0) + (scene.anchors[range.from - 2] ?? 0) > 0),
  anchorAfter: (scene, range) => yes((scene.anchors[range.to] ?? 0) + (scene.anchors[range.to + 1] ?? 0) > 0),
  shareBefore: (scene, range) => (scene.anchorsBefore[range.from] ?? 0) / ((scene.anchorsBefore.at(-1) ?? 0) || 1),
  shareAfter: (scene, range) => 1 - (scene.anchorsBefore[range.to] ?? 0) / ((scene.anchorsBefore.at(-1) ?? 0) || 1),
  nearness: (scene, range) => share(range, (at) => scene.nearness[at] ?? 0),
  nearEdge: (scene, range) => Math.max(scene.nearness[range.from] ?? 0, scene.nearness[range.to - 1] ?? 0),
  position: ({ tokens }, range) => range.from / tokens.length,

  ownPreposition: (scene, range) =>
    yes(scene.asked.preposition !== null && before(scene, range)?.lower === scene.asked.preposition),
  kinOfHead: (scene, range) => scene.kin[headAt(scene, range)] ?? 0,
  sameNoun: (scene, range) => yes(scene.kin[headAt(scene, range)] === 1),
  nounInside: (scene, range) => yes(some(range, (at) => scene.kin[at] === 1)),
  nounBefore: (scene, range) => yes([1, 2, 3].some((step) => scene.kin[range.from - step] === 1)),
  nounAfter: (scene, range) => yes([0, 1].some((step) => scene.kin[range.to + step] === 1)),
  kinBefore: (scene, range) => Math.max(scene.kin[range.from - 1] ?? 0, scene.kin[range.from - 2] ?? 0),
  kinAfter: (scene, range) => Math.max(scene.kin[range.to] ?? 0, scene.kin[range.to + 1] ?? 0),

  onGapSide: (scene, range) => {
    const side = gapSide(scene);
    return side ? besideVerb(scene, range, side) : 0;
  },
  offGapSide: (scene, range) => {
    const side = gapSide(scene);
    return side ? besideVerb(scene, range, side === 'before' ? 'after' : 'before') : 0;
  },
  rightAfterVerb: (scene, range) => yes(scene.verb >= 0 && gapSide(scene) === 'after' && range.from === scene.verb + 1),
  holdsVerbAsked: (scene, range) => yes(scene.verb >= range.from && scene.verb < range.to),
} as const satisfies Readonly<Record<string, Signal>>;

export type ShortSignal = keyof typeof signals;

/** Names of the signals in the order of their weights. */
export const signalNames = Object.keys(signals) as ShortSignal[];

const readers: readonly Signal[] = signalNames.map((name) => signals[name]);

/** The signals of one phrase, in the order of `signalNames`. */
export const readSignals = (scene: Scene, range: TokenRange): number[] => readers.map((read) => read(scene, range));
