import { after, before, first, isTag, share, size, some, yes } from './signal.ts';
import type { Signal } from './signal.ts';
import type { OfferedKind, Scene } from './scene.ts';
import type { TokenRange } from './phrases.ts';

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

/** What is looked at in a phrase as a whole: its size, kind, head, and how it lies to the question's words. Each about 0..1. */
export const phraseSignals = {
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
  headNoun: (scene, range) => yes(isTag('NOUN')(scene.tokens[range.head])),
  headName: (scene, range) => yes(isTag('PROPN')(scene.tokens[range.head])),
  headNumber: (scene, range) => yes(isTag('NUM')(scene.tokens[range.head])),
  headPlural: (scene, range) => yes(/[^s]s$/.test(scene.tokens[range.head]?.lower ?? '')),
  year: (scene, range) => yes(size(range) === 1 && /^(?:1\d|20)\d\d$/.test(first(scene, range).text)),
  digits: (scene, range) => yes(some(range, (at) => /\d/.test(scene.tokens[at]?.text ?? ''))),
  holdsVerb: (scene, range) => yes(some({ ...range, from: range.from + 1 }, (at) => scene.tokens[at]?.tag === 'VERB')),
  holdsPreposition: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.tag === 'ADP')),
  holdsOf: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.lower === 'of')),
  holdsAnd: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.tag === 'CCONJ')),
  holdsComma: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.text === ',')),
  holdsPossessive: (scene, range) => yes(some(range, (at) => scene.tokens[at]?.lower === "'s")),
  apposed: (scene, range) => yes(before(scene, range)?.text === ',' && /^[,.]$/.test(after(scene, range)?.text ?? '.')),
  askedWords: (scene, range) => share(range, (at) => yes(scene.inQuestion[at] === true && scene.content[at] === true)),
  askedWeight: (scene, range) =>
    (scene.anchorsBefore[range.to] ?? 0) - (scene.anchorsBefore[range.from] ?? 0) > 0 ? 1 : 0,
  askedHead: (scene, range) => yes(scene.inQuestion[range.head] === true),
  nothingNew: (scene, range) => yes(!some(range, (at) => scene.inQuestion[at] !== true && scene.content[at] === true)),
  nearness: (scene, range) => share(range, (at) => scene.nearness[at] ?? 0),
  nearEdge: (scene, range) => Math.max(scene.nearness[range.from] ?? 0, scene.nearness[range.to - 1] ?? 0),
  kinOfHead: (scene, range) => scene.kin[range.head] ?? 0,
  sameNoun: (scene, range) => yes(scene.kin[range.head] === 1),
  nounInside: (scene, range) => yes(some(range, (at) => scene.kin[at] === 1)),
  onGapSide: (scene, range) => {
    const side = scene.gapSide;
    return side ? besideVerb(scene, range, side) : 0;
  },
  offGapSide: (scene, range) => {
    const side = scene.gapSide;
    return side ? besideVerb(scene, range, side === 'before' ? 'after' : 'before') : 0;
  },
  holdsVerbAsked: (scene, range) => yes(scene.verb >= range.from && scene.verb < range.to),
} as const satisfies Readonly<Record<string, Signal>>;
