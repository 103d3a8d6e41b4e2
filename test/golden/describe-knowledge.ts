import type { Knowledge } from '../../src/extract/index.ts';
import { sliceOf } from '../../src/text/index.ts';
import type { Span } from '../../src/text/index.ts';

const wordsIn = (knowledge: Knowledge) => (span: Span): string =>
  sliceOf(knowledge.article.text, span).replace(/\s+/g, ' ');

/** Who is in the article, by words: kind, name, other names, roles. */
export const describePeople = ({ people }: Knowledge): object[] =>
  people.map(({ kind, name, aliases, roles, country, gender }) => ({
    name,
    kind,
    ...(aliases.length > 0 && { aliases }),
    ...(roles.length > 0 && { roles: roles.map((role) => role.text) }),
    ...(country !== null && { country }),
    ...(gender !== null && { gender }),
  }));

/** Who says what, by words; a nested statement names the content it stands in. */
export function describeStatements(knowledge: Knowledge): object[] {
  const words = wordsIn(knowledge);
  return knowledge.statements.map(({ kind, source, speaker, cue, content, within }) => ({
    kind,
    speaker: speaker === null ? null : (knowledge.people[speaker]?.name ?? null),
    source: source && words(source),
    cue: cue && words(cue),
    content: content.map(words),
    ...(within !== null && { within: knowledge.statements[within]?.content.map(words)[0] }),
  }));
}

/** Dates, numbers and explanations, by words. */
export function describeFacts(knowledge: Knowledge): object {
  const words = wordsIn(knowledge);
  return {
    events: knowledge.events.map(({ date, until, expression, planned }) => [
      until === null ? date : `${date}/${until}`,
      words(expression),
      ...(planned ? ['planned'] : []),
    ]),
    quantities: knowledge.quantities.map(({ value, expression, counted }) => [
      value,
      words(expression),
      counted && words(counted),
    ]),
    definitions: knowledge.definitions.map(({ term, meaning }) => [term, words(meaning)]),
    keySentences: knowledge.article.sentences
      .toSorted((a, b) => (knowledge.salience[b.index] ?? 0) - (knowledge.salience[a.index] ?? 0) || a.index - b.index)
      .slice(0, 3)
      .map(words),
  };
}
