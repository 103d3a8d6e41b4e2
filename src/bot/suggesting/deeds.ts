import type { Sentence } from '../../article/index.ts';
import { findPlaces } from '../../extract/index.ts';
import type { DatedEvent, Knowledge, Mention, Person } from '../../extract/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Token } from '../../text/index.ts';

/** What one person of the article does to another in one sentence, with the base form of the verb: "meet with". */
export interface Deed {
  readonly doer: Person;
  readonly verb: string;
  readonly other: Person;
  readonly event: DatedEvent | null;
  /** Whether the sentence tells where. */
  readonly placed: boolean;
}

/**
 * The deeds between two named people, each pair and verb once, those with a date first.
 *
 * Finds "Xi Jinping (R) meets with South Korean President Moon Jae-in" and "The coach, Keane, then replaced Ortiz"; leaves "Xi was
 * met by Moon" and "Xi, who met Moon" alone.
 */
export function findDeeds(knowledge: Knowledge): Deed[] {
  const people = knowledge.people.filter((person) => person.kind === 'person');
  const mentions = people.flatMap((person) => person.mentions.filter((m) => m.form === 'name'));
  const places = findPlaces(knowledge.article, knowledge.people);
  const deeds = knowledge.article.sentences.flatMap((sentence) => {
    const own = mentions.filter((m) => m.sentence === sentence.index).toSorted((a, b) => a.start - b.start);
    return own.flatMap((mention, i) => {
      const found = own
        .slice(i + 1)
        .flatMap((other) => (other.person === mention.person ? [] : (deedOf(sentence, mention, other) ?? [])));
      const [first] = found;
      if (!first) return [];
      const event =
        knowledge.events.find((e) => e.sentence === sentence.index && e.expression.start > first.end) ?? null;
      const placed = places.some(
        (p) => p.sentence === sentence.index && p.start > first.end && !(event && overlaps(p, event.expression)),
      );
      return [
        {
          doer: knowledge.people[mention.person] as Person,
          verb: first.verb,
          other: knowledge.people[first.other] as Person,
          event,
          placed,
        },
      ];
    });
  });
  return deeds.toSorted((a, b) => Number(b.event !== null) - Number(a.event !== null));
}

const verbForms = /^(?:[a-z]+(?:ed|s)|met|beat|won|led|sent|gave|told|fought|shot|saw|left|caught|struck|sold|sought)$/;
const sayings = /^(?:say|tell|be|have|do|add|note|ask|call|describe|claim|accord|believe|think|want|know|like)$/;

function deedOf(
  { tokens }: Sentence,
  doer: Mention,
  other: Mention,
): { verb: string; other: number; end: number } | null {
  const from = tokens.findIndex((token) => token.start >= doer.end);
  const to = tokens.findIndex((token) => token.start >= other.start);
  const isAside = tokens[from]?.lower === ',' && tokens.findLast((token) => token.end <= doer.start)?.lower === ',';
  const between = tokens.slice(isAside ? from + 1 : from, to);
  const at = between.findIndex((token) => token.tag === 'VERB');
  const verb = between[at];
  if (!verb || !verbForms.test(verb.lower) || sayings.test(verb.lemma)) return null;
  const rest = between.slice(at + 1);
  const preposition = rest[0]?.lower === 'with' ? ' with' : '';
  const object = preposition ? rest.slice(1) : rest;
  if (!between.slice(0, at).every(mayPrecede) || !object.every(mayLead)) return null;
  return { verb: verb.lemma + preposition, other: other.person, end: other.end };
}

/** Between the doer and the verb: "(R)", "and Premier Li Keqiang", "then". */
const mayPrecede = (token: Token): boolean =>
  token.tag === 'PROPN' ||
  token.tag === 'ADV' ||
  /^(?:and|\(|\)|[rlc]|had|has|president|premier|minister)$/.test(token.lower);

/** Between the verb and the other's name: titles and descriptions. */
const mayLead = (token: Token): boolean =>
  /^(?:PROPN|ADJ|NOUN|DET)$/.test(token.tag) && !/^(?:no|day|week|month|year)s?$/.test(token.lower);
