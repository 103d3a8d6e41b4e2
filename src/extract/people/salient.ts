import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Mention } from '../knowledge.ts';
import type { Draft } from './draft.ts';
import type { Naming } from './source-head.ts';

/** What news call somebody a second time so as not to repeat the name; "the aide" and "the president" are often somebody else. */
const CALLED =
  /^(?:senator|governor|congressman|congresswoman|representative|lawmaker|candidate|contender|hopeful|nominee|front-?runner|republican|democrat|socialist|businessman|businesswoman|billionaire|millionaire|mogul|tycoon|magnate|developer|entrepreneur|investor|financier|donor|surgeon|neurosurgeon|physician|actor|actress|star|singer|musician|comedian|author|novelist|journalist|anchor|secretary|lady|politician|heiress|philanthropist|activist|striker|midfielder|goalkeeper|quarterback|champion)$/;

const OFFICE = /^(?:senator|governor|congressman|congresswoman|representative|mayor|secretary|minister|president)$/;

/** In sentences of the narrator's. */
const REACH = 2;

/**
 * The only person told of in the two sentences before "the Vermont senator", "the real estate mogul" or "the candidate", though the article
 * does not say elsewhere that she is one. `null` where several are told of, where another is known to be one, or where her known office is
 * another: "Gov. Roe left. The senator …". On PolNeAR's training articles it names 29 sources, all rightly.
 */
export function salientPerson(
  phrase: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  roleTexts: readonly (readonly string[])[],
  { drafts, names, reading }: Naming,
): number | null {
  const [first] = phrase;
  const noun = headOf(phrase);
  if (!first || first.lower !== 'the' || !noun || reading.quoted(first.start)) return null;
  const now = reading.narrated(sentence.index);
  const isNear = (index: number, start: number): boolean =>
    start < first.start && now - reading.narrated(index) <= REACH && !reading.quoted(start);
  const told = new Set([
    ...names.filter((name) => isNear(name.sentence, name.start)).map(({ person }) => person),
    ...mentions.filter((mention) => isNear(mention.sentence, mention.start)).map(({ person }) => person),
  ]);
  const people = [...told].filter((id) => drafts[id]?.kind === 'person');
  const [person] = people;
  if (people.length !== 1 || person === undefined) return null;
  if (!agrees(drafts[person] as Draft, noun, reading.gazetteer.nounGender)) return null;
  const isOne = (texts: readonly string[]): boolean => texts.some((text) => text.split(/[\s,]+/).includes(noun));
  if (roleTexts.some((texts, id) => id !== person && isOne(texts))) return null;
  return contradicts(phrase, noun, roleTexts[person] ?? []) ? null : person;
}

/** The last word of "the former secretary of state", "the senator, who left": "secretary", "senator"; `null` for other nouns and for phrases that go on. */
function headOf(words: readonly Token[]): string | null {
  const comma = words.findIndex(({ text }) => text === ',');
  const phrase = comma > 0 ? words.slice(0, comma) : words;
  const of = phrase.findIndex(({ lower }) => lower === 'of');
  const head = of > 0 ? phrase[of - 1] : phrase.at(-1);
  if (!head || !CALLED.test(head.lower) || (of > 0 && of !== phrase.length - 2)) return null;
  return phrase
    .slice(1, of > 0 ? of - 1 : -1)
    .every(({ tag, lower }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tag) || lower === 'former')
    ? head.lower
    : null;
}

const agrees = ({ gender }: Draft, noun: string, nounGender: ReadonlyMap<string, string>): boolean =>
  gender === null || (nounGender.get(noun) ?? gender) === gender;

/** Whether another office is told of a person, or the same one of another place: "the Texas senator" after "Sen. Roe of Ohio". */
function contradicts(phrase: readonly Token[], noun: string, roles: readonly string[]): boolean {
  if (!OFFICE.test(noun) || phrase.some(({ lower }) => lower === 'former')) return false;
  const words = roles.flatMap((role) => role.split(/[\s,]+/));
  if (words.includes(noun)) return true;
  return words.some((word, i) => OFFICE.test(word) && words[i - 1] !== 'former' && !words.includes('former'));
}
