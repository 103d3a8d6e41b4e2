import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { bridgeArticle } from '../../support/bridge.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(bridgeArticle);
const ask = (text: string) => runCommand('ask', { text }, library);

describe('the short answer is the slice that answers', () => {
  it.each([
    ['When will the work begin?', '3 May'],
    ['When was the bridge closed?', 'March'],
    ['When will the ferry stop?', 'June'],
    ['How much will the work cost?', '$12 million'],
    ['How many people use the bridge?', '900'],
    ['How many pillars does the bridge have?', 'four'],
    ['Who warned about the third pillar?', 'Ana Holt'],
  ])('%s → %s', (question, short) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.short).toContain(short);
  });
});

describe('yes or no is said only where the article is plain', () => {
  it.each([
    ['Will the toll be raised?', 'No'],
    ['Is the ferry permanent?', 'No'],
    ['Is the third pillar weaker than the others?', 'Yes'],
  ])('%s → %s', (question, short) => {
    expect(ask(question).short).toBe(short);
  });
});

describe('a wrong premise is not taken', () => {
  it.each(['When will Lindqvist raise the toll?', 'When did Holt resign?', 'How much did the ferry cost?'])(
    '%s',
    (question) => {
      const reply = ask(question);
      expect(reply.kind).toBe('not-found');
      expect(reply.evidence).toEqual([]);
    },
  );
});

describe('words of one speaker are not put to another', () => {
  it('shows what each mayor said under their own name', () => {
    expect(ask('What did Reuter say about the plan?').speaker).toBe('Jonas Reuter');
    expect(ask('What did Lindqvist say about the toll?').speaker).toBe('Petra Lindqvist');
  });

  it('says so when somebody said nothing about it', () => {
    const reply = ask('What did Ana Holt say about the toll?');
    expect(reply.kind).toBe('not-found');
    expect(reply.phrases.map((phrase) => phrase.key)).toContain('ask.off-topic');
  });

  it('compares two speakers by one passage each', () => {
    const reply = ask('Compare what Lindqvist and Reuter said about the work');
    expect(new Set(reply.evidence.map((passage) => passage.speaker))).toEqual(
      new Set(['Petra Lindqvist', 'Jonas Reuter']),
    );
  });
});
