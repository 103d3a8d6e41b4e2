import type { Token } from '../../text/index.ts';
import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isSpeaking } from './speaking.ts';

/**
 * Gathers organisations: the same words, the acronym in brackets after them ("World Health Organization (WHO)"), or
 * the last words of a name already told ("the Daily Star" for "New Delhi Daily Star").
 */
export function linkOrganisations(mentions: readonly NameMention[], drafts: Drafts, reading: Reading): void {
  const acronyms = new Map<string, string>();
  for (const mention of mentions) {
    const acronym = acronymAfter(mention, reading);
    if (acronym) acronyms.set(acronym, mention.words.join(' '));
  }
  const open: NameMention[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'organisation' && mention.kind !== 'unknown') continue;
    if (mention.kind === 'unknown' && (isFamily(mention, drafts) || !isOrganisationByUse(mention, acronyms, reading))) {
      open.push(mention);
      continue;
    }
    const text = mention.words.join(' ');
    const full = acronyms.get(text) ?? namedByInitials(text, drafts, reading) ?? text;
    const listed = listedName(mention.words, reading);
    const bodies = drafts.all.filter((draft) => draft.kind === 'organisation');
    const same =
      bodies.find(
        (draft) => draft.forms.has(full) || draft.forms.has(text) || listedName(draft.words, reading) === listed,
      ) ??
      bodies.find(
        (draft) =>
          isLastWordsOf(text, draft, reading) ||
          isInitialsOf(draft, mention, reading) ||
          (mention.company && draft.mentions.some((other) => isShortFor(other.words.join(' '), text))),
      );
    if (same) {
      drafts.add(same, mention);
      if (isBetterName(mention.words, same.words, reading)) same.words = mention.words;
    } else drafts.make('organisation', mention, null);
  }
  for (const mention of open) {
    const known = drafts.all.find((draft) => draft.kind === 'organisation' && draft.forms.has(mention.words.join(' ')));
    if (known) drafts.add(known, mention);
  }
}

/** "the Frosts", "the Frost": called after a person, and no body. */
const isFamily = ({ words }: NameMention, drafts: Drafts): boolean =>
  words.length === 1 &&
  drafts.all.some((draft) => draft.parts?.short.some((name) => name === words[0] || `${name}s` === words[0]));

/** "Daily Star" for "New Delhi Daily Star", either way round where two words are told. A listed name stands for itself: "House" is not short for "White House". */
function isLastWordsOf(text: string, draft: Draft, { gazetteer }: Reading): boolean {
  const known = draft.words.join(' ');
  const [short, long] = text.length < known.length ? [text, known] : [known, text];
  return long.endsWith(` ${short}`) && !gazetteer.organisations.has(short) && (short === text || short.includes(' '));
}

/** The listed name in "U.S. Senate", "Democratic Senate"; "Labor Department" for "U.S. Department of Labor"; the words themselves in "House Judiciary Committee". */
function listedName(words: readonly string[], { gazetteer }: Reading): string {
  const office = OFFICE_OF.exec(words.join(' '));
  if (office) return `${office[2]} ${office[1]}`;
  const at = words.findIndex((_, i) => gazetteer.organisations.has(words.slice(i).join(' ')));
  const before = words.slice(0, Math.max(at, 0)).join(' ');
  const same =
    gazetteer.countries.of(before) !== null ||
    gazetteer.notNames.has(before) ||
    gazetteer.isCommonWord(before.toLowerCase());
  return words.slice(same ? at : 0).join(' ');
}

const OFFICE_OF = /^(?:(?:U\.S\.|US|United States) )?(Department|Ministry) of (?:the )?(.+)$/;

/** "FDA" told before "Food and Drug Administration". */
const isInitialsOf = (draft: Draft, mention: NameMention, reading: Reading): boolean =>
  mention.words.length > 1 &&
  !EVENT.test(mention.words.at(-1) as string) &&
  draft.words.length === 1 &&
  /^\p{Lu}{3,6}$/u.test(draft.words[0] as string) &&
  initialsOf(mention.words, reading).includes(draft.words[0] as string);

const EVENT = /^(?:Convention|Conference|Summit)$/;

/** The longer name, but a listed one as it is listed. */
const isBetterName = (words: readonly string[], known: readonly string[], { gazetteer }: Reading): boolean =>
  words.length > known.length
    ? !gazetteer.organisations.has(known.join(' '))
    : words.length < known.length && gazetteer.organisations.has(words.join(' '));

/** "Norvale" for "Norvale Pumps", either way round. */
const isShortFor = (a: string, b: string): boolean => a.startsWith(`${b} `) || b.startsWith(`${a} `);

/** The organisation already told whose initials are these: "F.D.A." after "Food and Drug Administration". */
function namedByInitials(text: string, drafts: Drafts, reading: Reading): string | null {
  const letters = text.replace(/\./g, '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return null;
  const named = drafts.all.find(
    (draft) => draft.kind === 'organisation' && initialsOf(draft.words, reading).includes(letters),
  );
  return named ? ([...named.forms.keys()][0] as string) : null;
}

function initialsOf(words: readonly string[], reading: Reading): readonly string[] {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return reading.gazetteer.countries.begins(capitals[0] ?? '')
    ? [initials(capitals), initials(capitals.slice(1))]
    : [initials(capitals)];
}

/** The acronym in brackets right after a name, when its letters come from the name's words. */
export function acronymAfter(mention: NameMention, reading: Reading): string | null {
  const { tokens } = reading.article.sentences[mention.sentence] as (typeof reading.article.sentences)[number];
  if (tokens[mention.last + 1]?.text !== '(' || tokens[mention.last + 3]?.text !== ')') return null;
  const acronym = tokens[mention.last + 2]?.text ?? '';
  const initials = mention.words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const letters = acronym.replace(/\./g, '');
  return mention.words.length > 1 &&
    /^[\p{Lu}.]{2,}$/u.test(acronym) &&
    Array.from(letters).filter((letter) => initials.includes(letter)).length >= letters.length - 1
    ? acronym
    : null;
}

/** Acronyms that speak, or that a known organisation's name explains. */
function isOrganisationByUse(mention: NameMention, acronyms: ReadonlyMap<string, string>, reading: Reading): boolean {
  const { gazetteer, article } = reading;
  const text = mention.words.join(' ');
  const acronym = acronymAfter(mention, reading);
  if (acronym && gazetteer.acronyms.has(acronym)) return true;
  const { tokens } = article.sentences[mention.sentence] as (typeof article.sentences)[number];
  const speaks = isSpeaking(tokens, mention.first, mention.last, gazetteer);
  const full = acronyms.get(text);
  if (full !== undefined && gazetteer.organisationHeads.has(full.split(' ').at(-1) as string)) return true;
  const definite = /^the$/.test(tokens[mention.first - 1]?.lower ?? '');
  if (definite && mention.words.length === 1 && gazetteer.organisationHeads.has(text) && mention.use !== 'modifier')
    return speaks || reading.capitalised.has(text);
  if (!speaks) return false;
  if (mention.words.length === 1 && JOINED.test(text)) return true;
  if (mention.words.length > 1 && mention.words.length < 5 && reports(tokens, mention)) return true;
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text) || /^(?:the)$/.test(tokens[mention.first - 1]?.lower ?? '');
}

/** "Norvale Journalism reported", "as reported by Norvale Journalism": what news do. */
const reports = (tokens: readonly Token[], { first, last }: NameMention): boolean =>
  tokens[last + 1]?.lemma === 'report' ||
  (tokens[first - 1]?.lower === 'by' && tokens[first - 2]?.lower === 'reported');

/** "NewsHarbor", "CloudRidge": two words in one, as firms write themselves; "McRoe" and "DeRoe" are surnames. */
const JOINED = /^(?!Ma?c|De|Di|Du|La|Le|Fitz|Van|Von|St)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
