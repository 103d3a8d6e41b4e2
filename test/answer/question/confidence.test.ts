import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { bridgeArticle } from '../../support/bridge.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(bridgeArticle);
const confidence = (text: string): number => runCommand('ask', { text }, library).confidence;

describe('what the article lacks of the question makes it less sure', () => {
  it.each([
    ['When was the bridge closed?', 'When was the monastery closed?', 'the thing asked about'],
    ['How many pillars does the bridge have?', 'How many pillars does the Severn Viaduct have?', 'a name'],
    [
      'What did Ana Holt warn of?',
      'What did Ana Holt compose for the orchestra?',
      'rare words, though the person is there',
    ],
    [
      'Who warned about the third pillar?',
      'Who whistled about the sapphire pillar?',
      'words that another sentence has not either',
    ],
  ])('%s > %s: %s', (answered, unanswered) => {
    expect(confidence(answered)).toBeGreaterThan(confidence(unanswered));
  });
});

describe('every reply to a question is told with a chance', () => {
  it('also that somebody said nothing about it', () => {
    const off = confidence('What did Ana Holt say about the trombone?');
    expect(off).toBeGreaterThan(0);
    expect(off).toBeLessThan(confidence('What did Ana Holt warn of?'));
  });

  it('also that nobody said such words', () => {
    const nobody = confidence('Who said "the glacier will melt by Christmas"?');
    expect(nobody).toBeGreaterThan(0);
    expect(nobody).toBeLessThan(0.4);
  });

  it('also a question that names nothing and is asked back', () => {
    expect(runCommand('ask', { text: 'What did she do?' }, library).kind).toBe('clarify');
    expect(confidence('What did she do?')).toBeGreaterThan(0);
  });

  it('does not hang on what else was asked before', () => {
    const before = confidence('When was the bridge closed?');
    confidence('Who warned about the third pillar?');
    expect(confidence('When was the bridge closed?')).toBe(before);
  });
});
