import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import { appositionAfter } from './apposition.ts';
import type { Apposition } from './apposition.ts';
import type { Gazetteer, Gender } from './gazetteer.ts';
import { countryIn } from './listed.ts';
import type { NameKind, NameMention, RoleWords } from './name-mention.ts';
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';
import { isNickname, OWNS } from './runs.ts';
import { genderOf, surnameFirst } from './shape.ts';

/** What is known of a name besides its words. */
interface Told {
  readonly gender?: Gender | null;
  readonly roles?: readonly RoleWords[];
  readonly titled?: boolean;
  readonly country?: string | null;
}

/** A mention of the name at `name`; `whole` takes its title in. */
export function mention(
  name: Run,
  whole: Run,
  sentence: Sentence,
  kind: NameKind,
  reading: Reading,
  told: Told,
): NameMention {
  const { tokens } = sentence;
  const start = (tokens[name.first] as Token).start;
  const words = wordsOf(tokens, name, reading.gazetteer);
  const written = tokens[name.last] as Token;
  const owns = words.at(-1) !== written.text;
  const end = written.end - (owns ? POSSESSIVE_LENGTH : 0);
  return {
    start,
    end,
    sentence: sentence.index,
    first: name.first,
    last: name.last,
    words,
    kind,
    gender:
      told.gender ??
      (kind === 'person' && words.length > 1 && !surnameFirst(words, reading.gazetteer)
        ? genderOf(words[0] as string, reading.gazetteer)
        : null),
    roles: withApposition(told.roles ?? [], tokens, name, reading, kind),
    whole: { start: (tokens[whole.first] as Token).start, end },
    titled: told.titled ?? false,
    use: owns ? 'possessive' : useOf(tokens, name.last),
    country: told.country ?? null,
  };
}

function withApposition(
  roles: readonly RoleWords[],
  tokens: readonly Token[],
  name: Run,
  reading: Reading,
  kind: NameKind,
): readonly RoleWords[] {
  if (kind !== 'person' || roles.some((role) => role.place === 'after')) return roles;
  return [...roles, ...rolesIn(appositionAfter(tokens, name.last, reading.gazetteer), tokens, reading)];
}

/** The role that an apposition tells; none where it tells but an age or a party. */
export const rolesIn = (apposition: Apposition | null, tokens: readonly Token[], reading: Reading): RoleWords[] =>
  apposition?.role
    ? [
        roleWords(
          tokens,
          apposition.role.first,
          apposition.role.last,
          reading,
          'after',
          genderOfRole(tokens, apposition.head, reading.gazetteer),
        ),
      ]
    : [];

const genderOfRole = (tokens: readonly Token[], head: number | null, gazetteer: Gazetteer): Gender | null =>
  head === null ? null : (gazetteer.nounGender.get((tokens[head] as Token).lower) ?? null);

/** The role at the tokens `first`…`last`, with the country it names. */
export function roleWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  reading: Reading,
  place: 'before' | 'after',
  gender: Gender | null,
): RoleWords {
  const span: Span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  const text = reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    ...span,
    text,
    country: countryIn(
      tokens.slice(first, last + 1).map((token) => token.text),
      reading.gazetteer,
    ),
    gender,
    place,
  };
}

function useOf(tokens: readonly Token[], last: number): NameMention['use'] {
  const next = nextWord(tokens, last);
  if (!next) return 'plain';
  if (/^['’]s?$/.test(next.text) && next.start === (tokens[last] as Token).end) return 'possessive';
  const adjacent = next.start - (tokens[last] as Token).end === 1 || next !== tokens[last + 1];
  return adjacent && (next.tag === 'NOUN' || next.tag === 'PROPN') && /^[\p{L}]/u.test(next.text)
    ? 'modifier'
    : 'plain';
}

/** The token after a name, its acronym in brackets or its own closing bracket skipped: "… Cooperation (APEC) | Meeting". */
function nextWord(tokens: readonly Token[], last: number): Token | undefined {
  if (tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')') return tokens[last + 4];
  if (tokens[last + 1]?.text === ')' && tokens[last - 1]?.text === '(') return tokens[last + 2];
  return tokens[last + 1];
}

const POSSESSIVE_LENGTH = 2;

/** The words of a run without the possessive that the reader sometimes leaves at the last: "Republican Party's" → Republican, Party; not "Macy's"; and without a nickname in quotation marks: George "Jay" Roe. */
export function wordsOf(tokens: readonly Token[], run: Run, { organisations }: Gazetteer): string[] {
  const nickname = tokens.findIndex((_, i) => i > run.first && i + 3 <= run.last && isNickname(tokens, i));
  const words = tokens
    .slice(run.first, run.last + 1)
    .filter((_, i) => nickname < 0 || run.first + i < nickname || run.first + i > nickname + 2)
    .map((token) => token.text);
  const last = words.at(-1) as string;
  return OWNS.test(last) && !organisations.has(words.join(' '))
    ? [...words.slice(0, -1), last.slice(0, -POSSESSIVE_LENGTH)]
    : words;
}
