import type { Knowledge, Person } from '../../extract/index.ts';
import { fold } from '../../text/index.ts';
import type { MatchTools } from '../tools.ts';
import { editDistance } from './likeness.ts';

/** Whom a user means by a name or role; `people` are ids, the likeliest first. */
export type SpeakerFound =
  | { readonly kind: 'one'; readonly people: readonly [number] }
  /** Several fit ("the president" with two), or a pronoun. */
  | { readonly kind: 'open'; readonly people: readonly number[] }
  /** The article itself or its publisher. */
  | { readonly kind: 'narrator'; readonly people: readonly [] }
  | { readonly kind: 'nobody'; readonly people: readonly [] };

const nobody: SpeakerFound = { kind: 'nobody', people: [] };
const one = (person: Person): SpeakerFound => ({ kind: 'one', people: [person.id] });

type Rule = (words: readonly string[], knowledge: Knowledge, tools: MatchTools) => SpeakerFound | null;

/** How a speaker may be named, tried in order. */
const rules: readonly Rule[] = [theNarrator, aPronoun, theWholeName, byRole, aCountry, partOfName, misspelt];

/**
 * Finds whom a user means: a full or short name, a role, a capital or country for its government, a pronoun (always
 * open), a slip of the keys.
 *
 * @example
 * findSpeaker('the president', knowledge, tools) // { kind: 'open', people: [2, 4] }
 * findSpeaker('Moro', knowledge, tools) // { kind: 'one', people: [0] }: Moreau
 */
export function findSpeaker(text: string, knowledge: Knowledge, tools: MatchTools): SpeakerFound {
  const words = nameWords(text);
  if (words.length === 0) return nobody;
  for (const rule of rules) {
    const found = rule(words, knowledge, tools);
    if (found) return found;
  }
  return nobody;
}

/** Folded words without titles of courtesy, articles and possessive endings. */
const nameWords = (text: string): string[] =>
  fold(text)
    .replace(/'s\b|'(?=\s|$)/g, '')
    .replace(/\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:mr|mrs|ms|dr|sir|the)$/.test(word));

function theNarrator(words: readonly string[], { article }: Knowledge): SpeakerFound | null {
  const name = words.join(' ');
  const source = article.source ? nameWords(article.source).join(' ') : '';
  return /^(article|narrator|author|writer|reporter|journalist|text)$/.test(name) || (source !== '' && name === source)
    ? { kind: 'narrator', people: [] }
    : null;
}

function aPronoun(words: readonly string[], { people }: Knowledge): SpeakerFound | null {
  if (words.length !== 1 || !/^(he|she|they|him|her|them|it|we|i|you|someone|somebody|who)$/.test(words[0] as string))
    return null;
  const wanted = { he: 'male', him: 'male', she: 'female', her: 'female' }[words[0] as string];
  const fitting = people.filter(
    (person) => person.kind === 'person' && (!wanted || person.gender === null || person.gender === wanted),
  );
  return { kind: 'open', people: fitting.map((person) => person.id) };
}

const namesOf = (person: Person): string[][] => [person.name, ...person.aliases].map(nameWords);

function theWholeName(words: readonly string[], { people }: Knowledge): SpeakerFound | null {
  const name = words.join(' ');
  const fitting = people.filter((person) => namesOf(person).some((own) => own.join(' ') === name));
  if (fitting.length > 1) return { kind: 'open', people: fitting.map((person) => person.id) };
  return fitting[0] ? one(fitting[0]) : null;
}

/** "the Chinese foreign minister": every word belongs to the roles and the country of one person, or of several. */
function byRole(words: readonly string[], { people }: Knowledge, tools: MatchTools): SpeakerFound | null {
  const wanted = roleParts(words, tools);
  if (!wanted.some((part) => !part.startsWith('@'))) return null;
  const fitting = people.filter((person) => {
    const own = new Set(person.roles.flatMap((role) => roleParts(nameWords(role.text), tools)));
    if (person.country) own.add(`@${person.country}`);
    return person.roles.length > 0 && wanted.every((part) => own.has(part));
  });
  if (fitting.length > 1) return { kind: 'open', people: fitting.map((person) => person.id) };
  return fitting[0] ? one(fitting[0]) : null;
}

/** Stems of the words, and "@South Korea" for one or two that name a country. */
function roleParts(words: readonly string[], tools: MatchTools): string[] {
  const parts: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const pair = i + 1 < words.length ? tools.countryOf(`${words[i]} ${words[i + 1]}`) : null;
    const country = pair ?? tools.countryOf(words[i] as string);
    if (country) parts.push(`@${country}`);
    else if (!/^(?:of|and|for|a|an)$/.test(words[i] as string)) parts.push(tools.reader.stem(words[i] as string));
    if (pair) i += 1;
  }
  return parts;
}

/** "China", "the Chinese government", "Beijing": the country's government, else nobody in particular. */
function aCountry(words: readonly string[], { people }: Knowledge, tools: MatchTools): SpeakerFound | null {
  const bare = words.filter((word) => !/^(government|officials|authorities|side|capital)$/.test(word));
  const country = bare.length > 0 && bare.length <= 3 ? tools.countryOf(bare.join(' ')) : null;
  if (!country) return null;
  const government = people.find((person) => person.kind === 'government' && person.country === country);
  return government ? one(government) : null;
}

/** "Kyung-wha", "foreign ministry", "President Moon": every word belongs to one person's names and roles. */
function partOfName(words: readonly string[], { people }: Knowledge): SpeakerFound | null {
  const fitting = people.filter((person) => {
    const names = new Set(namesOf(person).flat());
    const roles = new Set(person.roles.flatMap((role) => nameWords(role.text)));
    const country = new Set(nameWords(person.country ?? ''));
    const named = words.some((word) => names.has(word));
    return (
      named &&
      words.every(
        (word) =>
          names.has(word) ||
          roles.has(word) ||
          country.has(word) ||
          /^(of|president|minister|foreign|premier|mayor|senator)$/.test(word),
      )
    );
  });
  if (fitting.length > 1) return { kind: 'open', people: fitting.map((person) => person.id) };
  return fitting[0] ? one(fitting[0]) : null;
}

/** "wang yee", "Kang Kyung-hwa": each word is near one of the name's, and the family name is not another's. */
function misspelt(words: readonly string[], { people }: Knowledge): SpeakerFound | null {
  const scored = people
    .flatMap((person) => namesOf(person).map((own) => ({ person, score: nameScore(words, own) })))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return null;
  const rivals = scored.filter((entry) => entry.person.id !== best.person.id && entry.score > best.score - 0.05);
  return rivals.length > 0
    ? { kind: 'open', people: [...new Set([best, ...rivals].map((entry) => entry.person.id))] }
    : one(best.person);
}

/** 0 when a word of the user's has no near partner, else how near they are on the whole, up to 1. */
function nameScore(words: readonly string[], own: readonly string[]): number {
  if (words.length > own.length + 1) return 0;
  const joined = [words.join(''), own.join('')] as const;
  if (joined[0].length >= 4 && nearness(joined[0], joined[1]) > 0) return nearness(joined[0], joined[1]);
  const each = words.map((word) => Math.max(0, ...own.map((part) => nearness(word, part))));
  return each.length <= own.length && each.every((score) => score > 0)
    ? each.reduce((a, b) => a + b, 0) / each.length - 0.05 * (own.length - each.length)
    : 0;
}

function nearness(word: string, part: string): number {
  if (word === part) return 1;
  const length = Math.max(word.length, part.length);
  const edits = editDistance(word, part);
  const allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  if (edits <= allowed && word[0] === part[0]) return 1 - edits / length;
  return length >= 3 && soundOf(word) === soundOf(part) && Math.abs(word.length - part.length) <= 2 ? 0.6 : 0;
}

/** Consonants in order, without h and doubles, k for c: "yee" sounds like "yi", "hwa" like "wha", "Karla" like "Carla". */
function soundOf(word: string): string {
  const letters = word.replace(/[cq]/g, 'k').replace(/z/g, 's');
  return (
    (letters[0] ?? '') +
    letters
      .slice(1)
      .replace(/[aeiouhy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}
