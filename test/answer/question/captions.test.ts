import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Two harbours sign pact

The mayors of Osk and Lunde signed a pact on fishing on Tuesday.

Mayor Ida Holm (L) and Mayor Jan Brek sign the pact in Osk on 4 May. (Photo by Ana Roe/Coast News)

"This ends a long quarrel," Holm said after the signing. The pact will last ten years.

Boats leave the port of Lunde. /Harbour Photo
`);
const ask = (text: string) => runCommand('ask', { text }, library);

describe('questions about photos are answered from their captions', () => {
  it.each([
    ['Who took the photo of the mayors?', 'Ana Roe'],
    ['Who is on the left in the picture?', 'Ida Holm'],
    ['Who is on the right in the photo?', 'Jan Brek'],
    ['Who took the picture of the boats?', 'Harbour'],
    ['When was the photo of the mayors taken?', '4 May'],
    ['Where was the picture of the mayors taken?', 'Osk'],
  ])('%s → %s', (question, short) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.short).toContain(short);
    expect(reply.evidence[0]?.place).toBe('caption');
  });
});

describe('captions do not answer what is asked of the events', () => {
  it.each([
    ['How long will the pact last?', 'body'],
    ['What did Holm say?', 'body'],
    ['Who signed the pact on Tuesday?', 'body'],
  ])('%s', (question, place) => {
    expect(ask(question).evidence[0]?.place).toBe(place);
  });

  it('and an article without photos has none to tell of', () => {
    const bare = libraryOf('Bridge opens\n\nThe bridge over the Arl opened on Monday.\n');
    expect(runCommand('ask', { text: 'Who took the photo?' }, bare).kind).toBe('not-found');
  });
});
