import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/bot/index.ts';
import { libraryOf } from '../support/libraries.ts';

/** Text, who says it: a word of the name; `narrator`: the article itself; `nobody`: it is not in the article. */
type Row = readonly [text: string, speaker: string];

const sheets: Readonly<Record<string, readonly Row[]>> = {
  'two-presidents': [
    ['with an empty briefcase', 'Dragan'],
    ["You don't change the price when the customer has already sat down", 'Ruis'],
    ['there was an old bill', 'Dragan'],
    ['It will rot', 'Senn'],
    ['it will not wait for two prowd people', 'Senn'],
    ["Dragan's government had raised the fee for each wagon", 'Ruis'],
    ['nobody changes a price once the customer is seated', 'Ruis'],
    ['There was a new price', 'nobody'],
    ['We will never surrender', 'nobody'],
  ],
  'markdown-front-matter': [['three tests in a row had found toxin levels', 'The county health office']],
  'wire-dateline-wrapped': [
    ['We will not sail in the dark', 'Osterberg'],
    ['They answered us with a form letter', 'Brandt'],
    ['it had warned the company twice this year', 'union'],
    ['All three were pulled out alive', 'coast guard'],
    ['Fog is common in the strait', 'narrator'],
    ['why the radar did not see them', 'Osterberg'],
    ['We will sail in the dark', 'nobody'],
    ['the captain was drunk', 'nobody'],
  ],
  'quantities-business': [
    ['people, not numbers', 'Solberg'],
    ['it would close two of Tessel’s seven plants', 'Brightwater'],
    ['The Dunmore plant opened in 1954', 'narrator'],
    ['we will treat them like people', 'Solberg'],
    ['These are numbers, not people', 'nobody'],
    ['Tessel is bankrupt', 'nobody'],
  ],
  'release-surname-first': [
    ["A typhoon doesn't stop at a border", 'Thắng'],
    ['a warning shouldn’t either', 'Thắng'],
    ['a model for the region', 'Luo'],
    ['the radar would be ready by March 2020', 'Bae'],
    ['share raw data', 'Luo'],
    ['Vietnam will train 60 forecasters', 'narrator'],
    ['typhoons do not stop at borders', 'Thắng'],
    ['the radar would be ready by March 2021', 'nobody'],
    ['Vietnam will leave the agreement', 'nobody'],
  ],
};

/** Rows the program does not meet yet: a negated verb of saying, a name whose surname is a common word. */
export const open: Readonly<Record<string, readonly Row[]>> = {
  'two-presidents': [['Brussels has not said whether it will', 'narrator']],
  'quantities-business': [
    ['It is full, but it is not silly', 'Grant'],
    ['its full but not silly', 'Grant'],
  ],
};

const articleNamed = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'golden', name, 'article.txt'), 'utf8');

describe.each(Object.entries(sheets))('who said on %s', (name, rows) => {
  const library = libraryOf(articleNamed(name));

  it.each(rows)('%s: %s', (text, speaker) => {
    const reply = runCommand('who-said', { text }, library);
    if (speaker === 'nobody') {
      expect(reply).toMatchObject({ kind: 'not-found', speaker: null });
      return;
    }
    expect(reply.kind).toBe('answer');
    if (speaker === 'narrator') expect(reply).toMatchObject({ narrator: true, speaker: null });
    else expect(reply.speaker).toContain(speaker);
  });
});
