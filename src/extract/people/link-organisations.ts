import type { Drafts } from './draft.ts';
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
  for (const mention of mentions) {
    if (
      mention.kind !== 'organisation' &&
      !(mention.kind === 'unknown' && isOrganisationByUse(mention, acronyms, reading))
    )
      continue;
    const text = mention.words.join(' ');
    const full = acronyms.get(text) ?? namedByInitials(text, drafts, reading) ?? text;
    const same = drafts.all.find(
      (draft) =>
        draft.kind === 'organisation' &&
        (draft.forms.has(full) ||
          draft.forms.has(text) ||
          [...draft.forms.keys()].some((form) => form.endsWith(` ${text}`)) ||
          (mention.company && draft.mentions.some((other) => isShortFor(other.words.join(' '), text)))),
    );
    if (same) {
      drafts.add(same, mention);
      if (mention.words.length > same.words.length) same.words = mention.words;
    } else drafts.make('organisation', mention, null);
  }
}

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
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text) || /^(?:the)$/.test(tokens[mention.first - 1]?.lower ?? '');
}

/** "NewsHarbor", "CloudRidge": two words in one, as firms write themselves; "McRoe" and "DeRoe" are surnames. */
const JOINED = /^(?!Ma?c|De|Di|Du|La|Le|Fitz|Van|Von|St)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
