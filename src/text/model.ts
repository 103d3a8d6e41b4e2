import { createRequire } from 'node:module';
import packaged from 'wink-eng-lite-web-model';
import type { Model } from 'wink-eng-lite-web-model';

/** What the package keeps of a feature of words: its values, and the place of each in the list. */
interface Feature {
  readonly list: readonly unknown[];
}

/** The file of the package that all words are in, as far as it is touched here. */
interface WordFile {
  readonly packing: {
    /** Where each feature stands in the packed words; values of kind 0 are places in the feature's list. */
    readonly layout: Readonly<
      Record<string, readonly [number, mask: number, shift: number, kind: number, own: number]>
    >;
  };
  readonly features: Readonly<Record<string, Feature>>;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  /** Numbers of 32 bits in base64. */
  readonly lexicon: string;
  readonly xpansions: string;
}

const readFile = (): WordFile =>
  createRequire(import.meta.url)(
    'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
  ) as WordFile;

/**
 * The language model. The package's own `core` gives the same, but first copies all of it through JSON and decodes it letter
 * by letter, a twentieth of the time to the first answer.
 */
export const languageModel: Model = { ...packaged, core: () => coreOf(readFile()) };

function coreOf(file: WordFile): object {
  const { layout } = file.packing;
  const features: Record<string, object> = { ...file.features };
  for (const [name, [, mask, shift, kind]] of Object.entries(layout))
    if (kind === 0) features[name] = { ...growing(file.features[name] as Feature), maxIndex: mask >>> shift };
  features['lexeme'] = growing(file.features['lexeme'] as Feature);
  const clusters = (file.features['posClusters'] as Feature).list as readonly string[];
  features['posClusters'] = {
    list: clusters.map((tags) => new Set(tags.split('_').map((tag) => file.pos.hash[tag] ?? 0))),
  };
  return {
    ...file,
    packing: { ...file.packing, efList: Object.keys(layout).filter((name) => layout[name]?.[4] === 1) },
    features,
    lexicon: numbersOf(file.lexicon),
    xpansions: numbersOf(file.xpansions),
  };
}

/** A feature that new values are added to. */
function growing({ list }: Feature): object {
  return { list: [...list], hash: placesOf(list as readonly string[]), intrinsicSize: list.length, index: list.length };
}

function placesOf(list: readonly string[]): object {
  const places = Object.create(null) as Record<string, number>;
  for (const [place, value] of list.entries()) places[value] = place;
  return places;
}

function numbersOf(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
