import type { Role } from '../knowledge.ts';
import type { Draft } from './draft.ts';
import type { RoleWords } from './name-mention.ts';
import type { Reading } from './reading.ts';

/**
 * A person's roles for showing, best first: what stands before the name, then descriptions after it, the same words once.
 * A bare "Premier" beside "Chinese President Xi Jinping and" and a "counterpart" are put together from the neighbour's role.
 */
export function rolesOf(draft: Draft, drafts: readonly Draft[], reading: Reading): Role[] {
  const roles: Role[] = [];
  for (const words of orderRoles(draft.roles)) {
    const role = completed(words, draft, drafts, reading);
    const text = clean(role.text);
    if (text === '' || roles.some((known) => sameText(known.text, text))) continue;
    roles.push({ text, spans: role.spans });
  }
  return roles.filter((role) => !roles.some((other) => other !== role && includesWords(other.text, role.text)));
}

const orderRoles = (roles: readonly RoleWords[]): RoleWords[] =>
  roles.toSorted((a, b) => Number(a.place === 'after') - Number(b.place === 'after'));

const clean = (text: string): string =>
  text
    .replace(/^(?:the|a|an|his|her|their|its|then|fellow) /i, '')
    .replace(/^now (?:the|an?) /i, '')
    .replace(/^then-/i, '')
    .trim();

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const includesWords = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length && ` ${longer.toLowerCase()} `.includes(` ${shorter.toLowerCase()} `);

/** Roles that another's role completes. */
const NEEDS_NEIGHBOUR = /(?:counterpart|President|Minister|Premier|Chancellor|King|Queen|Prince|Secretary)$/;

function completed(words: RoleWords, draft: Draft, drafts: readonly Draft[], reading: Reading): Role {
  const own: Role = { text: words.text, spans: [{ start: words.start, end: words.end }] };
  if (!NEEDS_NEIGHBOUR.test(words.text)) return own;
  const neighbour = neighbourBefore(words, draft, drafts);
  if (!neighbour) return own;
  const { countries } = reading.gazetteer;
  if (/\bcounterpart$/i.test(words.text)) {
    const office = clean(neighbour.text);
    if (!neighbour.country || !words.country) return own;
    const rest = officeWithout(office, neighbour.country, reading);
    return rest === null
      ? own
      : {
          text: `${countries.adjective(words.country)} ${lowerOffice(rest)}`,
          spans: [...own.spans, { start: neighbour.start, end: neighbour.end }],
        };
  }
  if (
    !words.country &&
    neighbour.country &&
    /(?:President|Minister|Premier|Chancellor|King|Queen|Prince|Secretary)$/.test(words.text) &&
    words.place === 'before' &&
    neighbour.joined
  ) {
    return { text: `${countries.adjective(neighbour.country)} ${words.text}`, spans: own.spans };
  }
  return own;
}

/** Office words in lower case, as they stand without a name: "Foreign Minister" → "foreign minister". */
const lowerOffice = (office: string): string =>
  office
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word))
    .join(' ');

/** "Chinese Foreign Minister" without its country; `null` when it does not begin with one. */
function officeWithout(office: string, country: string, reading: Reading): string | null {
  const words = office.split(' ');
  for (let length = Math.min(words.length - 1, reading.gazetteer.countries.longest); length > 0; length -= 1) {
    if (reading.gazetteer.countries.of(words.slice(0, length).join(' '))?.country === country)
      return words.slice(length).join(' ');
  }
  return null;
}

interface Neighbour extends RoleWords {
  /** Whether only "and" stands between the neighbour's name and the role. */
  readonly joined: boolean;
}

/** The nearest role told before `words` in the same sentence, of somebody else. */
function neighbourBefore(words: RoleWords, draft: Draft, drafts: readonly Draft[]): Neighbour | null {
  const sentence = draft.mentions.find((mention) => mention.roles.includes(words))?.sentence;
  let best: Neighbour | null = null;
  for (const other of drafts) {
    if (other.id === draft.id || other.kind !== 'person') continue;
    for (const mention of other.mentions) {
      if (mention.sentence !== sentence || mention.end > words.start) continue;
      const role = mention.roles[0] ?? other.roles[0];
      if (role && (!best || mention.end > best.end))
        best = { ...role, country: role.country ?? other.country, joined: words.start - mention.end <= 5 };
    }
  }
  return best;
}
