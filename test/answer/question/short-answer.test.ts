import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Storm damages lighthouse on Skarv

SKARV (Courier) -- A storm damaged the 40-meter lighthouse on Skarv on 3 May, which was painted in April after it had stood empty for two years.

The repair will cost 3 million U.S. dollars, the harbor office said, while the new lamp will flash every 20 seconds. Shares of the builder Norl Works fell 4%, while those of its rival Aldin Stone rose 9%.

Keeper Ida Moll, 62, said a fisherman had broken the lock. About 30 of 70 windows were lost. The harbor office does not comment on the lock.

Divers said that work on the pier had begun in June and would be finished in August.
`);
const ask = (text: string) => runCommand('ask', { text }, library);

describe('an amount has the unit the question asks for', () => {
  it.each([
    ['How tall is the lighthouse?', '40-meter'],
    ['How much will the repair cost?', '3 million U.S. dollars'],
    ['How often will the lamp flash?', 'every 20 seconds'],
    ['How old is Ida Moll?', '62'],
    ['How many windows were lost?', '30'],
    ['How much did the shares of Aldin Stone rise?', '9%'],
  ])('%s → %s', (question, short) => {
    expect(ask(question).short).toBe(short);
  });
});

describe('a date or a yes belongs to the verb', () => {
  it.each([
    ['When was the lighthouse painted?', 'April'],
    ['When will the work on the pier be finished?', 'August'],
    ['When did the work on the pier begin?', 'June'],
    ['When did the storm damage the lighthouse?', '3 May'],
    ['Did the harbor office comment on the lock?', 'No'],
  ])('%s → %s', (question, short) => {
    expect(ask(question).short).toContain(short);
  });
});

describe('a number of another kind is no short answer', () => {
  it.each(['How old is the lighthouse?', 'How much does the lamp cost?', 'How long is the lock?'])('%s', (question) => {
    expect(ask(question).short).toBeNull();
  });

  it.each(['Where will the dollars be paid?'])('no place in a currency: %s', (question) => {
    expect(ask(question).short ?? '').not.toContain('U.S.');
  });
});
