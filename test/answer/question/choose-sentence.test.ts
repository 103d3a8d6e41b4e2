import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Quake closes schools in the north

Governor Luis Paredes did not agree with the plan to close all schools. Interior Minister Rosa Quispe visited him on Saturday.

Quispe and Paredes agreed to reopen the schools on November 10 and to send engineers to every village.

The quake struck 35 kilometres south of Piura at night. Council leader Ana Rojas thanked the helpers, who live west of Talara.
`);
const short = (text: string): string | null => runCommand('ask', { text }, library).short;

describe('what a question takes for a fact is not answered by its denial', () => {
  it.each([
    ['What did they agree on?', 'to reopen the schools on November 10 and to send engineers to every village'],
    ['Did Paredes agree with the plan?', 'No'],
  ])('%s → %s', (question, answer) => expect(short(question)).toBe(answer));
});

describe('a bearing tells a place', () => {
  it.each([
    ['Where did the quake strike?', '35 kilometres south of Piura'],
    ['Where do the helpers live?', 'west of Talara'],
  ])('%s → %s', (question, answer) => expect(short(question)).toBe(answer));
});

it('who leads a body is its leader', () => {
  expect(short('Who leads the council?')).toContain('Ana Rojas');
});
