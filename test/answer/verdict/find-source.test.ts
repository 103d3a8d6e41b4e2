import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Dock workers reject shift plan

Dock workers in Malby voted on Tuesday against a new shift plan, their union said.

"We are not against change," said Ines Calder, who leads the union. "We are against change that nobody has talked to us about." She added that the talks would go on.

“The plan is dead,” Calder said. “It was never fair. We will come back with a better one.”

The plan, the port's director Tom Reyes told reporters, would save the city a million dollars a year.

Reyes welcomed the return of the night ferry. The night ferry last sailed in May.

"Every ship will wait," a note on the gate said, adding that "no hand will be lifted".

The slogan of the day was "No sleep, no ships."

"Nobody asked me," one added.
`);
const ask = (text: string): ReturnType<typeof runCommand> => runCommand('who-said', { text }, library);
const keys = (text: string): string[] => ask(text).phrases.map(({ key }) => key);

describe('words quoted without the clause that names their speaker', () => {
  it.each([
    [
      'two quotations',
      '"We are not against change," "We are against change that nobody has talked to us about."',
      'Ines Calder',
    ],
    [
      'two sentences',
      'we are not against change. We are against change that nobody has talked to us about',
      'Ines Calder',
    ],
    ['a sentence with the speaker in its middle', 'The plan would save the city a million dollars', 'Tom Reyes'],
    ['three sentences', '“The plan is dead. It was never fair. We will come back with a better one.”', 'Ines Calder'],
  ])('%s stand word for word', (_, text, speaker) => {
    expect(ask(text)).toMatchObject({ kind: 'answer', speaker, confidence: 0.97 });
    expect(keys(text)).toEqual(['who-said.speaker']);
  });

  it('are exact for a check, by their speaker alone', () => {
    const quote = '"We are not against change," "We are against change that nobody has talked to us about."';
    expect(runCommand('verify', { text: `${quote} – Calder` }, library).verdict).toBe('exact');
    expect(runCommand('verify', { text: `${quote} – Reyes` }, library).verdict).toBe('misattributed');
  });

  it.each([
    [
      'the words of two speakers run together',
      'We are not against change, would save the city a million dollars a year',
    ],
    ['a word changed at the seam', 'The plan would cost the city a million dollars'],
  ])('%s do not', (_, text) => expect(ask(text).confidence).not.toBe(0.97));
});

describe('words from several places', () => {
  it('are their speaker’s where one says most of them', () => {
    const text = 'We are not against change. It was never fair. The night ferry last sailed in June.';
    expect(ask(text)).toMatchObject({ kind: 'answer', speaker: 'Ines Calder' });
    expect(keys(text)).toContain('who-said.partly');
    expect(ask(text).evidence).toHaveLength(2);
  });

  it('are nobody’s where most of them are not there', () =>
    expect(ask('It was never fair. Every crane in the harbour must be painted green before winter comes.').kind).toBe(
      'not-found',
    ));
});

describe('words whose speaker is not plain', () => {
  it('are not called the article’s own within quotation marks', () => {
    expect(keys('No sleep, no ships')).toEqual(['who-said.unnamed']);
    expect(ask('No sleep, no ships')).toMatchObject({ speaker: null, narrator: false });
  });

  it('nor put to a word that stands for a name', () => {
    expect(keys('nobody asked me')).toEqual(['who-said.called']);
    expect(ask('nobody asked me').speaker).toBeNull();
  });

  it('are the article’s own where it tells them', () => {
    expect(keys('The night ferry last sailed in May')).toEqual(['who-said.narrator']);
    expect(ask('The night ferry last sailed in May')).toMatchObject({ speaker: null, narrator: true });
  });
});
