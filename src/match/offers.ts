import type { Sentence } from '../article/index.ts';
import type { DatedEvent, Knowledge, Mention, PersonKind, Quantity } from '../extract/index.ts';
import { overlaps } from '../text/index.ts';
import type { Span } from '../text/index.ts';
import { groupBy } from './group.ts';
import { looseDates } from './offers/dates.ts';
import { placesOf } from './offers/places.ts';
import type { MatchTools } from './tools.ts';

/** What a sentence has to offer a question: spans by type of answer, in text order. */
export interface Offers {
  readonly person: readonly (Span & { readonly id: number })[];
  readonly place: readonly Span[];
  readonly date: readonly Span[];
  readonly amount: readonly Span[];
  /** Where a reason or purpose begins ("because", "in order to"). */
  readonly reason: readonly Span[];
}

/** What the knowledge tells of each sentence, sorted out once an article. */
export interface FactsBySentence {
  readonly mentions: ReadonlyMap<number, readonly (Mention & { readonly kind: PersonKind })[]>;
  readonly events: ReadonlyMap<number, readonly DatedEvent[]>;
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>;
}

/** Sorts mentions, events and quantities by the sentence they stand in. */
export function factsBySentence(knowledge: Knowledge): FactsBySentence {
  const mentions = knowledge.people.flatMap((person) =>
    person.mentions.map((mention) => ({ ...mention, kind: person.kind })),
  );
  return {
    mentions: bySentence(mentions),
    events: bySentence(knowledge.events),
    quantities: bySentence(knowledge.quantities),
  };
}

const bySentence = <T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> =>
  groupBy(items, ({ sentence }) => sentence);

/** Finds what a sentence offers each type of question. */
export function offersOf(sentence: Sentence, facts: FactsBySentence, tools: MatchTools): Offers {
  const mentions = facts.mentions.get(sentence.index) ?? [];
  const humans = mentions.filter((mention) => mention.kind === 'person' && mention.form !== 'pronoun');
  const dated = (facts.events.get(sentence.index) ?? []).map((event) => event.expression);
  const quantities = facts.quantities.get(sentence.index) ?? [];
  const dates = [...dated, ...looseDates(sentence.tokens)];
  return {
    person: mentions
      .filter((mention) => mention.form === 'name')
      .map(({ start, end, person }) => ({ start, end, id: person }))
      .toSorted(byStart),
    place: placesOf(sentence, humans, tools),
    date: dates.filter((span, i) => !dates.slice(0, i).some((other) => overlaps(other, span))).toSorted(byStart),
    amount: quantities
      .map((quantity) => quantity.expression)
      .filter((span) => !dates.some((date) => overlaps(date, span))),
    reason: reasonsOf(sentence),
  };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function reasonsOf(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  return tokens.filter((token, i) => {
    if (token.lower === 'because') return true;
    if (token.lower === 'due') return tokens[i + 1]?.lower === 'to';
    if (token.lower === 'so') return tokens[i + 1]?.lower === 'that';
    if (token.lower === 'to') return tokens[i + 1]?.tag === 'VERB' && i > 2;
    return false;
  });
}
