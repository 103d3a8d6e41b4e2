import type { Sentence } from '../../article/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Mention, Role } from '../knowledge.ts';
import { nameBeside } from './beside-name.ts';
import { continuedName, subjectOf } from './cut-source.ts';
import type { Draft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';
import { firstAfter, isOpening, isSubject, occurrenceOf } from './occurrence.ts';
import { antecedentOf, pronounOf } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { antecedentOf as antecedentOfRelative } from './relatives.ts';
import { meantBy, rolePhraseAt } from './role-reference.ts';
import { spelledOut, titlesWithPlace } from './role-words.ts';
import { salientPerson } from './salient.ts';
import { headName } from './source-head.ts';
import type { Naming } from './source-head.ts';
import { isSpeaking } from './speaking.ts';

/** Pronouns and descriptions resolved, and resolution of any phrase. */
export interface References {
  /** Resolved pronouns and role phrases, in text order. */
  readonly mentions: readonly Mention[];
  readonly resolve: (span: Span, sentence: number) => number | null;
  readonly nameOf: (span: Span, sentence: number) => string | null;
}

/**
 * Reads the article once from start to end and gives every pronoun and role phrase its person where one fits; a pronoun that means a
 * stranger is nobody's.
 */
export function createReferences(
  drafts: readonly Draft[],
  strangers: readonly Draft[],
  roles: readonly (readonly Role[])[],
  reading: Reading,
): References {
  const roleTexts = drafts.map((draft) => [
    ...(roles[draft.id] ?? []).map((role) => spelledOut(role.text)),
    ...titlesWithPlace(draft, reading),
  ]);
  const names = occurrencesOf(drafts, reading);
  const mentions: Mention[] = [];
  const everybody = [...drafts, ...strangers];
  const occurrences = strangers.length === 0 ? [...names] : occurrencesOf(everybody, reading);
  for (const sentence of reading.article.sentences) {
    sentence.tokens.forEach((token, i) => {
      if (pronounOf(token)) {
        const person = antecedentOf(token, i, sentence, occurrences, everybody, reading);
        if (person !== null && person < drafts.length) note(person, i, i, sentence, 'pronoun');
      } else if (token.lower === 'the') {
        const phrase = rolePhraseAt(sentence.tokens, i, reading);
        const person = phrase && meantBy(phrase, sentence, drafts, roleTexts);
        if (
          phrase &&
          person !== null &&
          !names.some((name) => name.start < (sentence.tokens[phrase.last] as Token).end && name.end > token.start)
        )
          note(person, i, phrase.last, sentence, 'role');
      }
    });
  }
  function note(person: number, first: number, last: number, sentence: Sentence, form: 'pronoun' | 'role'): void {
    const start = (sentence.tokens[first] as Token).start;
    const end = (sentence.tokens[last] as Token).end;
    mentions.push({ start, end, person, form, sentence: sentence.index });
    occurrences.splice(firstAfter(occurrences, start), 0, {
      person,
      start,
      end,
      sentence: sentence.index,
      first,
      last,
      subject: isSubject(sentence.tokens, first, last),
      speaking: isSpeaking(sentence.tokens, first, last, reading.gazetteer),
      possessive: /^(?:his|her|its)$/i.test(reading.article.text.slice(start, end)),
      modifier: false,
      quoted: reading.quoted(start),
      pronoun: form === 'pronoun',
      opens: isOpening(sentence.tokens, first, false),
    });
  }
  return {
    mentions,
    resolve: (span, sentence) => resolvePhrase(span, sentence, { drafts, reading, names, mentions, roleTexts }),
    nameOf: (span, sentence) => {
      const head = headName(span, reading.article.sentences[sentence], { drafts, names, reading });
      return head ? reading.article.text.slice(head.start, head.end).replace(/\s+/g, ' ') : null;
    },
  };
}

const occurrencesOf = (drafts: readonly Draft[], reading: Reading): Occurrence[] =>
  drafts
    .flatMap((draft) => draft.mentions.map((mention) => occurrenceOf(mention, draft, reading)))
    .sort((a, b) => a.start - b.start);

/** Those of a list in text order that start from `start` up to `end`. */
const within = <T extends Span>(list: readonly T[], start: number, end: number): readonly T[] =>
  list.slice(firstAfter(list, start - 1), firstAfter(list, end));

interface Known extends Naming {
  readonly mentions: readonly Mention[];
  readonly roleTexts: readonly (readonly string[])[];
}

function resolvePhrase(source: Span, index: number, everything: Known): number | null {
  const sentence = everything.reading.article.sentences[index];
  if (!sentence) return null;
  const end = Math.max(sentence.end, source.end);
  const known: Known = {
    ...everything,
    names: within(everything.names, sentence.start, end),
    mentions: within(everything.mentions, sentence.start, end),
  };
  const continued = continuedName(source, sentence, known);
  if (continued === 'nobody') return null;
  if (continued) return continued.person;
  const span = subjectOf(source, sentence, known);
  const tokens = sentence.tokens.filter((token) => token.end > span.start && token.start < span.end);
  const first = tokens[0];
  if (!first) return null;
  const name = headName(span, sentence, known);
  if (name) return name.person;
  if (tokens.length === 1 && /^(?:who|which|that|whom|whose)$/.test(first.lower))
    return antecedentOfRelative(first, sentence, known)?.person ?? null;
  const led = ledByPronoun(tokens, known);
  if (led !== null) return led;
  const inside = known.mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
  const leading = inside.find((mention) => mention.start <= first.start + 1);
  if (leading && !/^(?:his|her|its)$/.test(first.lower)) return leading.person;
  if (tokens.length === 1 && leading) return leading.person;
  return (
    nameBeside(sentence, tokens, known) ??
    salientPerson(tokens, sentence, everything.mentions, everything.roleTexts, everything) ??
    trailingPronoun(tokens, known)
  );
}

/** The Roe campaign for "his campaign", where "his" means Roe and the article names the campaign. */
function ledByPronoun([owner, noun, ...rest]: readonly Token[], { mentions, drafts }: Known): number | null {
  if (!owner || !noun || rest.length > 0 || !/^(?:his|her)$/.test(owner.lower)) return null;
  const leader = drafts[mentions.find(({ start }) => start === owner.start)?.person ?? -1];
  const body = drafts.find(
    ({ kind, words }) =>
      kind === 'organisation' &&
      words.length === 2 &&
      words[1] === noun.lower &&
      leader?.parts?.short.includes(words[0] as string) === true,
  );
  return body?.id ?? null;
}

/** Whom "he" means in "a bully pulpit and he", where the words before it belong to another clause. */
function trailingPronoun(tokens: readonly Token[], { mentions }: Known): number | null {
  const [and, pronoun] = tokens.slice(-2);
  if (and?.lower !== 'and' || !pronoun || !/^(?:he|she)$/.test(pronoun.lower)) return null;
  return mentions.find(({ start }) => start === pronoun.start)?.person ?? null;
}
