import type { Countries } from './countries.ts';
import { createCountries } from './countries.ts';
import type { PeopleLists } from './lists.ts';

export type Gender = 'female' | 'male';

/** The word lists as sets and maps, ready for looking up. */
export interface Gazetteer {
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  readonly titles: ReadonlySet<string>;
  readonly titleModifiers: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  readonly nounGender: ReadonlyMap<string, Gender>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly governmentNouns: ReadonlySet<string>;
  readonly organisationNouns: ReadonlySet<string>;
  readonly genericOrganisationNouns: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly speakingVerbs: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  readonly speechProducts: ReadonlySet<string>;
  /** "Vt." → "Vermont". */
  readonly stateAbbreviations: ReadonlyMap<string, string>;
  readonly surnamesFirst: ReadonlyMap<string, 'chinese' | 'korean' | 'vietnamese'>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly nicknames: readonly ReadonlySet<string>[];
  readonly openers: ReadonlySet<string>;
  readonly countries: Countries;
  /** First name → gender, `null` where both bear it. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Whether everybody uses a word, in lower case, as no name. */
  readonly isCommonWord: (word: string) => boolean;
}

const made = new WeakMap<PeopleLists, Gazetteer>();

/** The gazetteer of some lists; made at the first call and kept as long as the lists are. */
export function gazetteerOf(lists: PeopleLists): Gazetteer {
  const known = made.get(lists);
  if (known) return known;
  const gazetteer = build(lists);
  made.set(lists, gazetteer);
  return gazetteer;
}

function build(lists: PeopleLists): Gazetteer {
  const { honorifics, surnamesFirst, firstNames } = lists;
  return {
    honorifics: new Map<string, Gender | null>([
      ...keyed(honorifics.either, null),
      ...keyed(honorifics.male, 'male' as const),
      ...keyed(honorifics.female, 'female' as const),
    ]),
    titles: new Set(lists.titles),
    titleModifiers: new Set(lists.titleModifiers),
    roleNouns: new Set(lists.roleNouns),
    nounGender: new Map<string, Gender>([
      ...keyed(lists.femaleNouns, 'female' as const),
      ...keyed(lists.maleNouns, 'male' as const),
    ]),
    organisationHeads: new Set(lists.organisationHeads),
    organisations: new Set(lists.organisations),
    acronyms: new Set(lists.organisationAcronyms),
    venues: new Set(lists.venues),
    governmentNouns: new Set(lists.governmentNouns),
    organisationNouns: new Set(lists.organisationNouns),
    genericOrganisationNouns: new Set(lists.genericOrganisationNouns),
    placeHeads: new Set(lists.placeHeads),
    places: new Set(lists.places),
    notNames: new Set(lists.notNames),
    speakingVerbs: new Set(lists.speakingVerbs),
    speechNouns: new Set(lists.speechNouns),
    speechProducts: new Set(lists.speechProducts),
    stateAbbreviations: new Map(Object.entries(lists.stateAbbreviations)),
    surnamesFirst: new Map([
      ...keyed(surnamesFirst.vietnamese, 'vietnamese' as const),
      ...keyed(surnamesFirst.korean, 'korean' as const),
      ...keyed(surnamesFirst.chinese, 'chinese' as const),
    ]),
    particles: new Set(lists.particles),
    suffixes: new Set(lists.suffixes),
    nicknames: lists.nicknames.map((group) => new Set(group.split(' '))),
    openers: new Set(lists.openers),
    countries: createCountries(lists.countries),
    firstNames: new Map<string, Gender | null>([
      ...keyed(firstNames.either.split(' '), null),
      ...keyed(firstNames.male.split(' '), 'male' as const),
      ...keyed(firstNames.female.split(' '), 'female' as const),
    ]),
    isCommonWord: lists.isCommonWord,
  };
}

const keyed = <V>(words: readonly string[], value: V): [string, V][] => words.map((word) => [word, value]);
