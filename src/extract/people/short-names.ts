import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { genderToldAfter } from './told-gender.ts';
import { spelledOut } from './role-words.ts';
import type { NameParts } from './shape.ts';

/**
 * The person a short name stands for at its place: by surname, then by first name. Where two share it, title
 * and gender decide, then who the article has brought up by then; `null` when that leaves it open.
 */
export function personOfShortName(mention: NameMention, drafts: Drafts, reading: Reading): Draft | 'open' | null {
  const written = mention.words.join(' ');
  const word =
    written.length > 3 && written === written.toUpperCase() && !drafts.all.some((draft) => draft.forms.has(written))
      ? inLowerCase(written)
      : written;
  const people = drafts.all.filter((draft) => draft.parts !== null);
  const bySurname = people.filter((draft) => (draft.parts as NameParts).short.includes(word));
  const named =
    bySurname.length > 0
      ? bySurname
      : mention.titled
        ? []
        : people.filter((draft) => isFirstName(draft, word, reading));
  if (named.length === 0) return null;
  const fitting = fittest(
    named.filter((draft) => fits(draft, mention)),
    mention,
    reading,
  );
  if (fitting.length === 0) return mention.titled && named.length > 0 ? null : 'open';
  if (fitting.length === 1) return fitting[0] as Draft;
  const known = fitting.filter((draft) =>
    draft.mentions.some(
      (other) =>
        other.sentence < mention.sentence || (other.sentence === mention.sentence && other.first <= mention.first),
    ),
  );
  if (known.length === 1) return known[0] as Draft;
  return mainOne(known.length > 0 ? known : fitting, mention);
}

/** "HALE" in a transcript → "Hale". */
const inLowerCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const isFirstName = (draft: Draft, word: string, reading: Reading): boolean =>
  (draft.parts?.given === word || draft.parts?.words[0] === word) &&
  (draft.parts?.words.length ?? 0) > 1 &&
  !reading.gazetteer.openers.has(word);

const fits = (draft: Draft, mention: NameMention): boolean =>
  !(mention.titled && mention.gender && draft.gender && mention.gender !== draft.gender);

/** Of several those who hold the office told with the name ("Secretary Roe") and whose gender its sentence goes on to tell; all where that leaves none. */
function fittest(drafts: readonly Draft[], mention: NameMention, reading: Reading): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const office = mention.titled ? mention.roles.at(-1)?.text.split(' ').at(-1)?.toLowerCase() : undefined;
  const holders = office
    ? drafts.filter((draft) =>
        draft.roles.some((role) =>
          spelledOut(role.text)
            .split(/[\s,]+/)
            .includes(office),
        ),
      )
    : [];
  if (holders.length > 0) return holders;
  const gender = mention.titled ? null : genderToldAfter(mention, reading);
  const like = gender ? drafts.filter((draft) => draft.gender === gender) : [];
  return like.length > 0 ? like : drafts;
}

/** Among namesakes the one whom the article names alone: the others keep their first names. Twice as often, or just named. */
function mainOne(drafts: readonly Draft[], mention: NameMention): Draft | 'open' {
  const near = drafts.filter((draft) =>
    draft.mentions.some(
      (other) =>
        mention.sentence - other.sentence <= 1 &&
        mention.sentence >= other.sentence &&
        before(other, mention) &&
        other.words.length > 1,
    ),
  );
  const weight = (draft: Draft): number => draft.mentions.length + (near.includes(draft) ? 1 : 0);
  const ordered = drafts.toSorted((a, b) => weight(b) - weight(a));
  const [first, second] = ordered as [Draft, Draft];
  if (near.length === 1 && drafts.length === 2 && weight(near[0] as Draft) >= weight(first)) return near[0] as Draft;
  return weight(first) >= weight(second) * 2 || (near.length === 1 && near[0] === first) ? first : 'open';
}

const before = (a: NameMention, b: NameMention): boolean =>
  a.sentence < b.sentence || (a.sentence === b.sentence && a.first <= b.first);
