import type { ToldPerson, ToldStatement } from './hand-made.ts';
import { handMade } from './hand-made.ts';

/** An article of our own with all that quotes are checked for: numbers, dates, offices, negations, hedges, two voices. */
export const harbourText = `Germany presses France over Lorient harbour

German Transport Minister Jana Albrecht urged France to reopen the harbour of Lorient on Tuesday.

"We will not pay a single euro until the report is published," Albrecht said in Berlin on March 3.

French Prime Minister Paul Moreau said the harbour was temporarily closed and that some ships could return in April. He has no plans to visit Berlin, Moreau told reporters.

The navy has already moved four patrol boats to the harbour, which cost about 2.5 million euros, but Paris pledged that no more boats would be sent.

Moreau met with Italian President Carla Ricci in Rome on February 27, and Ricci stressed that both countries must protect the fishermen of the coast.

Around 300 fishermen have lost their jobs since January, according to the Harbour Workers' Union.
`;

const people: readonly ToldPerson[] = [
  {
    name: 'Jana Albrecht',
    aliases: ['Albrecht'],
    roles: ['German Transport Minister'],
    country: 'Germany',
    refers: ['We@"We will'],
  },
  {
    name: 'Paul Moreau',
    aliases: ['Moreau'],
    roles: ['French Prime Minister'],
    country: 'France',
    refers: ['He@He has'],
  },
  { name: 'Carla Ricci', aliases: ['Ricci'], roles: ['Italian President'], country: 'Italy' },
  { name: 'Paris', kind: 'government', aliases: ['France'], country: 'France' },
  { name: 'Berlin', kind: 'government', aliases: ['Germany'], country: 'Germany' },
  { name: "Harbour Workers' Union", kind: 'organisation' },
];

const statements: readonly ToldStatement[] = [
  {
    by: 'Jana Albrecht',
    source: 'German Transport Minister Jana Albrecht',
    cue: 'urged',
    content: ['France to reopen the harbour of Lorient on Tuesday'],
    from: 'German Transport',
  },
  {
    by: 'Jana Albrecht',
    source: 'Albrecht',
    cue: 'said',
    content: ['"We will not pay a single euro until the report is published,"'],
    kind: 'direct',
    from: '"We will',
  },
  {
    by: 'Paul Moreau',
    source: 'French Prime Minister Paul Moreau',
    cue: 'said',
    content: ['the harbour was temporarily closed and that some ships could return in April'],
    from: 'French Prime',
  },
  { by: 'Paul Moreau', source: 'Moreau', cue: 'told', content: ['He has no plans to visit Berlin'], from: 'He has' },
  { by: 'Paris', source: 'Paris', cue: 'pledged', content: ['that no more boats would be sent'], from: 'The navy' },
  {
    by: 'Carla Ricci',
    source: 'Ricci',
    cue: 'stressed',
    content: ['that both countries must protect the fishermen of the coast'],
    from: 'Ricci stressed',
  },
  {
    by: "Harbour Workers' Union",
    source: "the Harbour Workers' Union",
    cue: 'according to',
    content: ['Around 300 fishermen have lost their jobs since January'],
    from: 'Around 300',
  },
];

export const harbour = handMade(harbourText, people, statements, '2026-03-04');
