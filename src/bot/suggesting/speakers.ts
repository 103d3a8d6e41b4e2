import type { Knowledge, Person } from '../../extract/index.ts';

/** Those who say something, who says most first, with the number of their outer statements. */
export function speakersOf(knowledge: Knowledge): Person[] {
  const count = new Map<number, number>();
  for (const { speaker, within } of knowledge.statements)
    if (speaker !== null && within === null) count.set(speaker, (count.get(speaker) ?? 0) + 1);
  return [...count].toSorted(([a, m], [b, n]) => n - m || a - b).flatMap(([id]) => knowledge.people[id] ?? []);
}

/**
 * A name as it stands within a sentence: "the White House" where the article has it with "the" often enough, else bare.
 *
 * @example nameInSentence(person, text) // 'the New York Times'; 'Wang Yi'
 */
export function nameInSentence({ kind, name, mentions }: Person, text: string): string {
  if (kind === 'person' || /^the /i.test(name)) return name;
  const own = mentions.filter((m) => m.form === 'name' && text.slice(m.start, m.end).endsWith(name));
  const led = own.filter(
    (m) => /\bthe $/i.test(text.slice(Math.max(0, m.start - 4), m.start)) || /^the /i.test(text.slice(m.start, m.end)),
  );
  return led.length > own.length * (name.includes(' ') ? 0.3 : 0.5) ? `the ${name}` : name;
}
