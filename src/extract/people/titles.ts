import type { Gazetteer, Gender } from './gazetteer.ts';

/** How many leading words of a capitalised run are title, and what they tell. */
export interface TitleSplit {
  /** Number of title words before the name; 0 when there are none. */
  readonly length: number;
  readonly gender: Gender | null;
  /** An honorific alone ("Mr.") tells no role. */
  readonly honorific: boolean;
}

const none: TitleSplit = { length: 0, gender: null, honorific: false };

/**
 * Where the title ends in "Chinese Foreign Minister Wang Yi" (after 3 words), "Mr. Roe" (1),
 * "Secretary of State Joan Hale" (3); nowhere in "Dean Roe" or "Prime Minister".
 */
export function splitTitle(words: readonly string[], gazetteer: Gazetteer): TitleSplit {
  let end = 0;
  let gender: Gender | null = null;
  let honorific = false;
  const lastName = gazetteer.suffixes.has(words.at(-1) as string) ? words.length - 2 : words.length - 1;
  for (let i = 0; i < lastName; i += 1) {
    const word = (words[i] as string).replace(/^(?:(?:[Tt]hen|[Ee]x|[Ff]ormer|[Vv]ice)-(?=\p{Lu})|Co-)/u, '');
    if (gazetteer.honorifics.has(word) && !isFirstName(words, i, gazetteer)) {
      end = i + 1;
      honorific = !gazetteer.roleNouns.has(word.toLowerCase());
      gender = gazetteer.honorifics.get(word) ?? gender;
    } else if (
      (gazetteer.titles.has(word) ||
        (gazetteer.roleNouns.has(word.toLowerCase()) && !gazetteer.firstNames.has(word))) &&
      !isFirstName(words, i, gazetteer)
    ) {
      end = i + 1;
      honorific = false;
      gender = gazetteer.nounGender.get(word.toLowerCase()) ?? gender;
    } else if (/^(?:of|for|on)$/.test(word) && end === i) {
      const start = nameAfterOffice(words, i + 1, gazetteer);
      if (start === null) break;
      end = start;
      break;
    }
  }
  return end === 0 || end > lastName ? none : { length: end, gender, honorific };
}

/**
 * The title before a name; at the head of a sentence any word that sounds like an occupation and goes before a full
 * name counts as well: "Zookeeper Jane Roe". Not "Fischer Roe" or "Spencer Jane Roe".
 */
export function titleOf(words: readonly string[], opens: boolean, gazetteer: Gazetteer): TitleSplit {
  const title = splitTitle(words, gazetteer);
  const [first, second] = words;
  const occupation =
    opens &&
    title.length === 0 &&
    words.length >= 3 &&
    words.length <= 4 &&
    OCCUPATION.test(first as string) &&
    !gazetteer.firstNames.has(first as string) &&
    gazetteer.firstNames.has(second as string);
  return occupation ? { length: 1, gender: null, honorific: false } : title;
}

/** How English names occupations. */
const OCCUPATION = /^\p{Lu}\p{Ll}{2,}(?:er|or|ist|ian|eer|ant|man|woman|keeper|maker|guard|smith|hand)$/u;

/** "Dean" in "Dean Roe" and "Mayor Dean Roe" and "Major" in "Major Roe" are names; not in "Associate Dean Roe". */
const isFirstName = (words: readonly string[], i: number, gazetteer: Gazetteer): boolean => {
  const word = words[i] as string;
  if (i !== words.length - 2 || !gazetteer.firstNames.has(word)) return false;
  if (i === 0) return /^(?:Dean|Earl|Major|Marshal|Judge|Chancellor|Reporter|Justice|Duke)$/.test(word);
  return (
    /^(?:Dean|Earl|Duke)$/.test(word) && !/^(?:Associate|Assistant|Vice|Deputy|Grand|the)$/.test(words[i - 1] ?? '')
  );
};

/** Where the person's name starts after "Secretary of State …"; `null` when the office runs to the end. */
function nameAfterOffice(words: readonly string[], from: number, gazetteer: Gazetteer): number | null {
  for (let i = from + 1; i < words.length; i += 1) {
    const word = words[i] as string;
    if (i < words.length - 1 && (gazetteer.firstNames.has(word) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word))) return i;
  }
  const office = words.slice(from).join(' ');
  const plain =
    /^(?:State|Defense|Defence|Homeland Security|Labor|Education|Energy|Agriculture|Commerce|Transportation|the Treasury|Health and Human Services) /.exec(
      office,
    );
  return plain ? from + plain[0].trim().split(' ').length : null;
}

/** Whether all words make an office without a name: "Prime Minister", "House Speaker", "Chinese President". */
export function isOffice(words: readonly string[], gazetteer: Gazetteer): boolean {
  const last = words.at(-1) as string;
  const of = words.indexOf('of');
  if (of === 1) return gazetteer.titles.has(words[0] as string) && nameAfterOffice(words, of + 1, gazetteer) === null;
  if (!gazetteer.titles.has(last) && !gazetteer.roleNouns.has(last.toLowerCase())) return false;
  return words.slice(0, -1).every((word, i) => isOfficeWord(word, words, i, gazetteer));
}

const isOfficeWord = (word: string, words: readonly string[], i: number, gazetteer: Gazetteer): boolean =>
  gazetteer.titles.has(word) ||
  gazetteer.titleModifiers.has(word) ||
  gazetteer.countries.of(word) !== null ||
  gazetteer.countries.of(`${word} ${words[i + 1] ?? ''}`) !== null ||
  gazetteer.countries.of(`${words[i - 1] ?? ''} ${word}`) !== null ||
  gazetteer.organisationHeads.has(word) ||
  gazetteer.places.has(word) ||
  /^\p{Lu}+$/u.test(word);
