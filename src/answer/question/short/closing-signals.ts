import { after, being, isTag, last, yes } from './signal.ts';
import type { Signal } from './signal.ts';

/** What is looked at where a phrase ends: its last word and what stands after. Each about 0..1. */
export const closingSignals = {
  endsInVerb: (scene, range) => yes(isTag('VERB')(last(scene, range))),
  endsInAdjective: (scene, range) => yes(isTag('ADJ')(last(scene, range))),
  endsInAdverb: (scene, range) => yes(isTag('ADV')(last(scene, range))),
  endsInPronoun: (scene, range) => yes(isTag('PRON')(last(scene, range))),
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
  askedAfter: (scene, range) => yes(scene.inQuestion[range.to] === true),
  askedTwoAfter: (scene, range) => yes(scene.inQuestion[range.to + 1] === true),
  anchorAfter: (scene, range) => yes((scene.anchors[range.to] ?? 0) + (scene.anchors[range.to + 1] ?? 0) > 0),
  shareAfter: (scene, range) => 1 - (scene.anchorsBefore[range.to] ?? 0) / ((scene.anchorsBefore.at(-1) ?? 0) || 1),
  nounAfter: (scene, range) => yes([0, 1].some((step) => scene.kin[range.to + step] === 1)),
  kinAfter: (scene, range) => Math.max(scene.kin[range.to] ?? 0, scene.kin[range.to + 1] ?? 0),
} as const satisfies Readonly<Record<string, Signal>>;
