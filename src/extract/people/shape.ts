import type { Gazetteer, Gender } from './gazetteer.ts';

/** A person's name, taken apart. */
export interface NameParts {
  /** All words but suffixes and initials' order kept: ["Kang", "Kyung-wha"]. */
  readonly words: readonly string[];
  /** Word or words by which news call the person after the first time, best first: "Wang"; "Phuc"; "Peña Nieto", "Peña". */
  readonly short: readonly string[];
  /** Given name ("Kyung-wha", "Donald"), `null` for a surname alone. */
  readonly given: string | null;
  readonly suffix: string | null;
  readonly order: 'given-first' | 'surname-first';
  readonly gender: Gender | null;
}

/** One or two syllables of romanised Chinese, as given names have: "Yi", "Jinping". */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzrcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uan|ian|iao|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|üe|a|o|e|i|u|ü)(?:r)?){1,2}$/;

/** "Ling", "Ming": one syllable, a first name by chance. */
const ONE_SYLLABLE = new RegExp(PINYIN.source.replace('{1,2}', '{1}'));

/** Korean given names: hyphenated ("Jae-in") or two short capital syllables ("Jong Un"). */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u;

/**
 * Takes a name apart, western or surname-first.
 * @example
 * nameParts(['Wang', 'Yi'], gazetteer).short            // ['Wang']
 * nameParts(['Nguyen', 'Xuan', 'Phuc'], gazetteer).short // ['Phuc', 'Nguyen']
 * nameParts(['Kim', 'Davis'], gazetteer).short           // ['Davis']
 */
export function nameParts(all: readonly string[], gazetteer: Gazetteer): NameParts {
  const suffix = all.length > 1 && gazetteer.suffixes.has(all.at(-1) as string) ? (all.at(-1) as string) : null;
  const words = (suffix ? all.slice(0, -1) : all).filter((word) => word !== ',');
  if (words.length === 1) return { words, short: words, given: null, suffix, order: 'given-first', gender: null };
  const origin = surnameFirst(words, gazetteer);
  if (origin) {
    const given = words.slice(1).join(' ');
    const short = origin === 'vietnamese' ? [words.at(-1) as string, words[0] as string] : [words[0] as string];
    return { words, short, given, suffix, order: 'surname-first', gender: null };
  }
  const given = words.find((word) => !/^\p{Lu}\.?$/u.test(word));
  const firstName = given === words.at(-1) ? (words[0] as string) : (given ?? words[0] ?? '');
  return {
    words,
    short: surnames(words, gazetteer),
    given: firstName,
    suffix,
    order: 'given-first',
    gender: genderOf(firstName, gazetteer),
  };
}

/** Gender of a first name, `null` when both bear it or it is unknown; "Jean-Luc" goes by its first half. */
export function genderOf(name: string, { firstNames }: Gazetteer): Gender | null {
  const known = firstNames.get(name);
  if (known !== undefined && known !== null) return known;
  const hyphen = name.indexOf('-');
  return hyphen < 0 ? null : (firstNames.get(name.slice(0, hyphen)) ?? null);
}

/** Where a name stands surname first by its make-up, its origin; `null` for other names. */
export function surnameFirst(
  words: readonly string[],
  gazetteer: Gazetteer,
): 'chinese' | 'korean' | 'vietnamese' | null {
  const [surname, ...given] = words as [string, ...string[]];
  const origin = gazetteer.surnamesFirst.get(surname);
  if (!origin || given.length === 0 || given.length > 2) return null;
  if (given.length === 1 && KOREAN_GIVEN.test(given[0] as string)) return 'korean';
  const western = (word: string): boolean => gazetteer.firstNames.has(word) && word.length > 3;
  if (given.some((word) => western(word) && !PINYIN.test(word.toLowerCase()))) return null;
  if (isVietnamese(surname, given)) return 'vietnamese';
  const surnameIsFirstName = gazetteer.firstNames.has(surname);
  if (
    given.length === 1 &&
    PINYIN.test((given[0] as string).toLowerCase()) &&
    !(surnameIsFirstName && gazetteer.surnamesFirst.has(given[0] as string))
  )
    return 'chinese';
  if (
    given.length === 2 &&
    given.every((word) => /^\p{Lu}\p{Ll}{1,4}$/u.test(word)) &&
    !given.some((word) => gazetteer.firstNames.has(word) && word.length > 3 && !ONE_SYLLABLE.test(word.toLowerCase()))
  )
    return 'korean';
  return null;
}

const isVietnamese = (surname: string, given: readonly string[]): boolean =>
  /^(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|V[oõ]|[DĐ][aặ]ng|B[uù]i|Ng[oô]|Tr[uư][oơ]ng|Hu[yỳ]nh|[DĐ]inh|Trinh)$/.test(surname) &&
  given.every((word) => word.length <= 6);

/** "Roe"; "de Wit", "Wit"; "al-Assad", "Assad"; "Peña Nieto", "Peña", "Nieto" for three words whose first is Spanish. */
function surnames(words: readonly string[], gazetteer: Gazetteer): string[] {
  const last = words.at(-1) as string;
  const particle = words.findIndex((word, i) => i > 0 && gazetteer.particles.has(word.toLowerCase()));
  const bare = /^(?:al|el|ul|as|ad)-(\p{Lu}.*)$/u.exec(last)?.[1];
  if (bare !== undefined) return [last, bare, capitalise(last)];
  if (particle > 0 && particle < words.length - 1)
    return [words.slice(particle).join(' '), last, capitalise(words.slice(particle).join(' '))];
  if (words.length >= 3 && isSpanish(words)) return [last, words.slice(-2).join(' '), words.at(-2) as string];
  if (words.length >= 3 && !/^\p{Lu}\.?$/u.test(words.at(-2) as string)) return [last, words.slice(-2).join(' ')];
  return [last];
}

const isSpanish = (words: readonly string[]): boolean =>
  /(?:[áéíóúñ]|ez$|os$|ado$|ales$|dor$|ano$|uel$|ique$|ier$)/.test(`${words[0]} ${words.at(-2)}`) &&
  !/\./.test(words.join(''));

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
