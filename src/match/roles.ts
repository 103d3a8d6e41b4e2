import { sliceOf } from '../text/index.ts';
import type { Token } from '../text/index.ts';
import type { Holder, NameBook } from './name-book.ts';
import type { NamedPerson, NamesFound } from './named.ts';
import { roleParts } from './role-parts.ts';
import type { MatchTools } from './tools.ts';

/** "the Chinese foreign minister", "China's foreign minister", "the minister": one holder, several, or an open question. */
export function findRoles(
  words: readonly Token[],
  book: NameBook,
  tools: MatchTools,
  taken: (from: number, to: number) => boolean,
): Pick<NamesFound, 'named' | 'open'> {
  const named: NamedPerson[] = [];
  let open: NamesFound['open'] = null;
  for (let i = 0; i < words.length; i += 1) {
    const phrase = rolePhraseAt(words, i, book, tools);
    if (!phrase || taken(i, phrase.to) || taken(phrase.to, phrase.to + 1)) continue;
    const able = book.holders.filter(
      ({ person, parts, offices }) =>
        person.kind === 'person' &&
        phrase.parts.every((part) => parts.has(part)) &&
        phrase.parts.some((part) => offices.has(part)),
    );
    const fitting = able.length > 1 && !phrase.plural ? nearerHolders(words, i, phrase.to, able, book) : able;
    if (fitting.length === 1 || (fitting.length > 1 && phrase.plural)) {
      named.push(...fitting.map(({ person }) => ({ person: person.id, from: i, to: phrase.to, by: 'role' as const })));
    } else if (fitting.length > 1) {
      open = {
        words: words
          .slice(i, phrase.to)
          .map((word) => word.text)
          .join(' '),
        people: fitting.map(({ person }) => person.id),
      };
    }
    i = phrase.to - 1;
  }
  return { named, open };
}

/** Letters two words share at the front when the one is of the other: "Ostravian", "Ostravia". */
const kinLetters = 5;

/** Of several holders of an office, those whom the words around it point to: "of Kelmark", "Ostravian"; all when none do. */
function nearerHolders(
  words: readonly Token[],
  from: number,
  to: number,
  holders: readonly Holder[],
  { knowledge }: NameBook,
): readonly Holder[] {
  const pointers = [
    words[from - 1],
    ...(/^(of|from|in)$/.test(words[to]?.lower ?? '') ? words.slice(to + 1, to + 4) : []),
  ].flatMap((word) => (word && word.lower.length >= kinLetters ? [word.lower.slice(0, kinLetters)] : []));
  if (pointers.length === 0) return holders;
  const near = holders.filter(({ person }) => {
    const around = [
      ...person.roles.map((role) => role.text),
      ...person.mentions
        .filter((m) => m.form !== 'pronoun')
        .map((m) =>
          sliceOf(knowledge.article.text, { start: Math.max(0, m.start - nearMention), end: m.end + nearMention }),
        ),
    ];
    return around.some((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => pointers.includes(word.slice(0, kinLetters))),
    );
  });
  return near.length > 0 ? near : holders;
}

/** Characters beside a name in which the article may say whose office it is. */
const nearMention = 30;

const someoneOf = new Set([
  'official',
  'leader',
  'representative',
  'diplomat',
  'envoy',
  'politician',
  'side',
  'one',
  'spokesman',
  'spokeswoman',
]);

/** "the Chinese official": the only speaker of a country. */
export function findCountrymen(
  words: readonly Token[],
  { speakers }: NameBook,
  tools: MatchTools,
  taken: (from: number, to: number) => boolean,
): NamedPerson[] {
  return words.flatMap((word, at) => {
    const country = someoneOf.has(word.lemma) ? tools.countryOf(words[at - 1]?.lower ?? '') : null;
    const own = country ? (speakers.get(country) ?? []) : [];
    const [only] = own;
    return only && own.length === 1 && !taken(at - 1, at + 1)
      ? [{ person: only.id, from: at - 1, to: at + 1, by: 'role' as const }]
      : [];
  });
}

interface RolePhrase {
  readonly to: number;
  readonly parts: readonly string[];
  readonly plural: boolean;
}

/** The longest run from `i` made of role words, countries and joints ("of", "'s"), with at least one office word. */
function rolePhraseAt(
  words: readonly Token[],
  i: number,
  { roleWords }: NameBook,
  tools: MatchTools,
): RolePhrase | null {
  const joint = (word: Token): boolean => /^(of|the|'s|')$/.test(word.lower);
  let to = i;
  const texts: string[] = [];
  while (
    to < words.length &&
    (joint(words[to] as Token) ? texts.length > 0 : isRoleWord(words[to] as Token, roleWords, tools))
  ) {
    texts.push((words[to] as Token).lower);
    to += 1;
  }
  while (to > i && joint(words[to - 1] as Token)) to -= 1;
  const parts = roleParts(texts.slice(0, to - i), null, tools);
  const plural = words
    .slice(i, to)
    .some((word) => word.tag === 'NOUN' && word.lower !== word.lemma && word.lower.endsWith('s'));
  return parts.some((part) => !part.startsWith('@')) ? { to, parts, plural } : null;
}

function isRoleWord(word: Token, roleWords: ReadonlySet<string>, tools: MatchTools): boolean {
  if (tools.countryOf(word.lower)) return true;
  if (/^(south|north|new|united|saudi|sri)$/.test(word.lower)) return true;
  return !tools.lists.functionWords.has(word.lower) && roleWords.has(word.stem);
}
