import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { bridgeArticle } from '../../support/bridge.ts';
import { cafesArticle } from '../../support/cafes.ts';
import { libraryOf } from '../../support/libraries.ts';

const cafes = libraryOf(cafesArticle);
const short = (text: string): string | null => runCommand('ask', { text }, cafes).short;

describe('several things asked at once are answered together', () => {
  it.each([
    ['Who met whom and when?', 'Karin Roth, 52, met Mayor Erik Dahl at the old customs house on Sunday'],
    ['who met who and when', 'Karin Roth, 52, met Mayor Erik Dahl at the old customs house on Sunday'],
  ])('%s → %s', (question, answer) => expect(short(question)).toBe(answer));

  it('half an answer is not given', () => {
    expect(short('When and where did Roth meet Dahl?')).not.toBe('Sunday');
  });

  it.each(['Who met whom on Sunday?', 'who will meet whom'])('nor one of two people: %s', (question) =>
    expect(short(question)).toBeNull(),
  );

  it('one thing asked is not stretched', () => {
    expect(short('When did Roth meet Dahl?')).toBe('Sunday');
    expect(runCommand('ask', { text: 'When will the ferry stop?' }, libraryOf(bridgeArticle)).short).toContain('June');
  });
});
