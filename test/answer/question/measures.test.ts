import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { cafesArticle } from '../../support/cafes.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(cafesArticle);
const ask = (text: string) => runCommand('ask', { text }, library);

describe('a measure is told by its unit, not by the word that asks for it', () => {
  it.each([
    ['How heavy are the barriers?', '400 kilograms'],
    ['how much do the barriers weigh', '400 kilograms'],
    ['How tall are the sound barriers?', '3.5 metres'],
    ['How deep did the divers search?', '6 metres'],
    ['How far from the bridge did they search?', '35 metres'],
    ['How old is Karin Roth?', '52'],
  ])('%s → %s', (question, short) => expect(ask(question).short).toBe(short));

  it('and a rise in its own unit', () => {
    const flood = libraryOf(`River floods town

The river rose by three meters in two hours on Sunday. Prices of boats rose by nine percent.
`);
    expect(runCommand('ask', { text: 'How high did the river rise?' }, flood).short).toBe('three meters');
    expect(runCommand('ask', { text: 'How much did the prices rise?' }, flood).short).toBe('nine percent');
  });

  it('and a fall not by what else is counted', () => {
    const slump = libraryOf(`Kestrel cuts 1,200 jobs as sales slump

The union said on Sunday that it would fight the closure of the plant.
`);
    expect(runCommand('ask', { text: 'How much did sales slump?' }, slump).short).toBeNull();
    expect(runCommand('ask', { text: 'How many jobs does Kestrel cut?' }, slump).short).toBe('1,200');
  });

  it('the age of another is not given', () => {
    expect(ask('How old is the mayor?').kind).toBe('not-found');
    expect(ask('How old is Erik Dahl?').kind).toBe('not-found');
  });
});

describe('hours answer what is asked of every day', () => {
  it.each([
    ['When do the cafes close?', '10 p.m.'],
    ['What time does the library open?', '7 a.m.'],
    ['when does the library close', '9:30 p.m.'],
    ['When did Roth meet Dahl?', 'Sunday'],
    ['Until when did Dahl want the cafes to stay open?', 'midnight'],
  ])('%s → %s', (question, short) => expect(ask(question).short).toBe(short));
});

describe('where and when it all happened', () => {
  const quake = libraryOf(`Quake damages school

PIURA, Peru, Nov. 3 (Andes Press) - A strong earthquake shook the north early on Friday, officials said.

The ministers met in Lima on Saturday.
`);
  it.each([
    ['Where did this happen?', 'PIURA, Peru'],
    ['where was it', 'PIURA, Peru'],
    ['When did it happen?', 'Friday'],
  ])('%s → %s', (text, short) => {
    const reply = runCommand('ask', { text }, quake);
    expect(reply.short).toBe(short);
    expect(reply.evidence[0]?.text).toContain(short);
  });

  it('is not told where something else is asked for', () => {
    expect(runCommand('ask', { text: 'Where did the ministers meet?' }, quake).short).toBe('Lima');
    expect(runCommand('ask', { text: 'Where did the flood happen?' }, quake).kind).toBe('not-found');
  });
});
