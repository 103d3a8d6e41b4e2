import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { cafesArticle } from '../../support/cafes.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(cafesArticle);
const short = (text: string): string | null => runCommand('ask', { text }, library).short;

describe('an opposite denies', () => {
  it.each([
    ['Did Roth agree with the mayor?', 'No'],
    ['did roth agree?', 'No'],
    ['Did Roth disagree with the mayor?', 'Yes'],
    ['Does the union oppose the rule?', 'No'],
  ])('%s → %s', (question, answer) => expect(short(question)).toBe(answer));
});

describe('a yes is said of those alone who do it', () => {
  it.each([
    ['Does the union support the rule?', 'Yes'],
    ['Does the union reject the rule?', 'No'],
    ['Did the tourism association reject the rule?', 'Yes'],
    ['Did Roth want the cafes to stay open until midnight?', null],
    ['Did Moberg visit Uppsala?', 'Yes'],
    ['Did Dahl visit Uppsala?', null],
  ])('%s → %s', (question, answer) => expect(short(question)).toBe(answer));
});

describe('what is planned is not done', () => {
  it.each([
    ['Has Dahl visited Bergen?', null],
    ['Did the two sides agree to share the cost?', 'Yes'],
  ])('%s → %s', (question, answer) => expect(short(question)).toBe(answer));
});

const dam = libraryOf(`China urges Vietnam to drop Sunvale dam

Chinese Minister Ren Bo urged Vietnam to drop the Sunvale dam during a meeting with Tran Van Long in Beijing on Monday.

China and Vietnam have found some agreement on Sunvale, Ren said, adding that China welcomes Hanoi's word that Sunvale will stay small.

Beijing has often voiced its opposition to the dam on the border.

Tran said Vietnam knows China's worries about Sunvale and has no wish to harm China's farmers.
`);

describe('what the whole article is about need not be named again', () => {
  const toll = libraryOf(`Sunvale plan divides the border valleys

Officials met in Hanoi on Tuesday to discuss the Sunvale project, which would flood two valleys.

Beijing has often voiced its opposition to the dam on the border. The Sunvale plan dates from 2010.

"Sunvale will be built," said Minister Tran Van Long. Engineers have surveyed the valleys.
`);

  it('but to be named is not to be there', () => {
    expect(runCommand('ask', { text: 'Is Sunvale still there?' }, toll).short).toBeNull();
  });

  it('and a capital stands for its country', () => {
    expect(runCommand('ask', { text: 'Does China oppose Sunvale?' }, toll).short).toBe('Yes');
  });

  it.each(['does china oppose sunvale', 'Is China opposed to Sunvale?'])(
    'and the sentence that decides is found behind likelier ones: %s',
    (text) => {
      expect(runCommand('ask', { text }, dam)).toMatchObject({
        short: 'Yes',
        evidence: [{ text: 'Beijing has often voiced its opposition to the dam on the border.' }],
      });
    },
  );

  it('so too where who does it is asked', () => {
    expect(runCommand('ask', { text: 'who opposes sunvale' }, dam).short).toBe('Beijing');
    expect(runCommand('ask', { text: 'when did beijing oppose sunvale' }, dam).kind).toBe('not-found');
  });
});
