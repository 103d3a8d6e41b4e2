import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Mill sales fall in the north

VELLBACH (Courier) -- Sales of the Orrin mill fell 23 percent in the north but grew in the south, director Tom Reyes told reporters on Tuesday. Shares of the mill rose 4 percent.

Reyes bought 10,000 shares in March. The mill's shop is beside the old bridge, and the dam above it belongs to a bank.

Two divers met a pilot at the dam in May. The pilot's plane sank behind the mill.

The mill stands in Norway's northern town of Vellbach, but Oslo pledged to move it.
`);
const ask = (text: string) => runCommand('ask', { text }, library);

describe('a word is met in its other forms', () => {
  it.each([
    ['How much did sales fall in the north?', '23 percent'],
    ['How much have sales fallen in the north?', '23 percent'],
    ['Did the shares rise?', 'Yes'],
    ['Did sales drop in the north?', 'Yes'],
    ['Did the shares fall?', 'No'],
    ['Did the dam fall?', null],
    ['When did the 2 divers meet a pilot?', 'May'],
    ['Who buys shares?', 'Reyes'],
    ['Where did the plane sink?', 'behind the mill'],
  ])('%s → %s', (question, short) => {
    const reply = ask(question);
    expect(reply.short).toBe(short);
  });
});

describe('what somebody owns belongs to them', () => {
  it('at the other end of the sentence', () => {
    expect(ask('Who owns the dam?').short).toBe('a bank');
  });
});

describe('a thing is answered whole', () => {
  it.each([
    ['What did Reyes buy?', '10,000 shares'],
    ['How many shares did Reyes buy?', '10,000'],
  ])('%s → %s', (question, short) => {
    expect(ask(question).short).toBe(short);
  });
});

describe('a place need not have a name', () => {
  it.each([
    ["Where is the mill's shop?", 'beside the old bridge'],
    ['Where is Vellbach?', 'Norway'],
    ['Where do the divers live?', null],
  ])('%s → %s', (question, short) => {
    expect(ask(question).short).toBe(short);
  });
});
