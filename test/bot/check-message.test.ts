import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/bot/index.ts';
import { bridgeArticle } from '../support/bridge.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf(bridgeArticle);

const found = (message: string): (string | null)[][] =>
  checkMessage(message, library).claims.map(({ text, speaker, reply }) => [text, speaker, reply.verdict]);

describe('quotes and claims in a message', () => {
  test.each([
    [
      'a quote behind its speaker',
      'Lindqvist said "We will not raise the toll"',
      [['We will not raise the toll', 'Lindqvist', 'exact']],
    ],
    [
      'a quote behind talk',
      'lol so then lindqvist said: “we will raise the toll”',
      [['we will raise the toll', 'lindqvist', 'altered']],
    ],
    [
      'a quote before its speaker',
      '"We will not raise the toll," said Reuter on Monday',
      [['We will not raise the toll', 'Reuter', 'misattributed']],
    ],
    [
      'a quote signed behind a dash',
      '"We will not raise the toll" - Petra Lindqvist',
      [['We will not raise the toll', 'Petra Lindqvist', 'exact']],
    ],
    [
      'a quote signed in brackets',
      '"We will not raise the toll" (Reuter)',
      [['We will not raise the toll', 'Reuter', 'misattributed']],
    ],
    [
      'quoted lines signed below',
      '> **We will** not\n> raise the toll\n— Lindqvist',
      [['We will not raise the toll', 'Lindqvist', 'exact']],
    ],
    [
      'a quote announced on the line before',
      'Lindqvist:\n> We will not raise the toll',
      [['We will not raise the toll', 'Lindqvist', 'exact']],
    ],
    [
      'a claim',
      'About 700 people use the bridge every day.',
      [['About 700 people use the bridge every day.', null, 'altered']],
    ],
  ])('%s', (_, message, claims) => {
    expect(found(message)).toEqual(claims);
  });

  test('of several quotes each has its own speaker', () => {
    const message = 'Lindqvist said "We will not raise the toll" but Reuter said "the third pillar is weaker"';
    expect(found(message).map(([, speaker]) => speaker)).toEqual(['Lindqvist', 'Reuter']);
  });

  test('beside a quote, a sentence counts where the article bears on it', () => {
    const message =
      'About 900 people use the bridge every day. "We will not raise the toll" she says. I like my old green bike.';
    expect(found(message).map(([text]) => text)).toEqual([
      'We will not raise the toll',
      'About 900 people use the bridge every day.',
    ]);
  });

  test.each([
    'Lindqvist said "We will not raise the toll" and about 700 people use the bridge every day.',
    '"We will not raise the toll," Lindqvist said, but about 700 people use the bridge every day.',
    'About 700 people use the bridge every day and Lindqvist said "We will not raise the toll".',
  ])('and so does another clause of its sentence: %s', (message) => {
    expect(found(message).map(([text, , verdict]) => [text?.toLowerCase().replace(/\.$/, ''), verdict])).toEqual([
      ['we will not raise the toll', 'exact'],
      ['about 700 people use the bridge every day', 'altered'],
    ]);
  });

  test.each([
    'Lindqvist said "We will not raise the toll" and my brother laughed about it all evening.',
    'My old aunt and Lindqvist said "We will not raise the toll" at the town hall in Dorn.',
  ])('but no talk around it: %s', (message) => {
    expect(found(message)).toHaveLength(1);
  });

  test('two who say a quote stay together', () => {
    expect(found('Lindqvist and Reuter said "We will not raise the toll"').map(([, speaker]) => speaker)).toEqual([
      'Lindqvist and Reuter',
    ]);
  });

  test('the same quote counts once, and of very many the rest is counted', () => {
    const many = Array.from({ length: 12 }, (_, i) => `"the old bridge number ${i} is closed"`).join('\n');
    expect(checkMessage(many, library)).toMatchObject({ left: 4 });
    expect(found('"We will not raise the toll" and "We will not raise the toll"')).toHaveLength(1);
  });
});

describe('what is no claim is left alone', () => {
  test.each([
    ['nothing', ''],
    ['a laugh', 'lol ok'],
    ['a question', 'when will the bridge be rebuilt?'],
    ['a link', 'https://courier.test/a/b'],
    ['code', '```js\nconst bridge = "the old bridge is closed";\n```'],
    ['a mention and an emoji', '<@123> <:ok:456> !!'],
    ['a title in marks', '"old bridge"'],
  ])('%s', (_, message) => {
    expect(found(message)).toEqual([]);
  });
});
