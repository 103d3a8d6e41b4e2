import type { Attribution } from '../extract/index.ts';

/** Statements and people of an article by the contract: outer statements only, offsets into its text. */
export function extractionOf(article: string, { people, statements }: Attribution): object {
  const outer = statements.filter((statement) => statement.within === null);
  return {
    article,
    statements: outer.map(({ source, speaker, cue, content, kind }) => ({
      source: source && { start: source.start, end: source.end },
      speaker: speaker === null ? null : (people[speaker]?.name ?? null),
      cue: cue && { start: cue.start, end: cue.end },
      content: content.map(({ start, end }) => ({ start, end })),
      kind,
    })),
    people: people.map(({ id, name, kind, aliases, roles, country }) => ({
      name,
      kind,
      roles: roles.map((role) => role.text),
      aliases,
      country,
      statements: outer.filter((statement) => statement.speaker === id).length,
    })),
  };
}
