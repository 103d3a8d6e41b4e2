import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/bot/library.ts';
import { verify } from '../../src/bot/verify.ts';
import { readData } from '../../src/data.ts';
import { handTools } from '../match/alignment/hand-made.ts';
import { harbour } from '../match/alignment/harbour.ts';

const library = { knowledge: harbour, tools: handTools } as unknown as Library;
const run = (text: string, speaker?: string) => verify.run(speaker ? { text, speaker } : { text }, library);
const { phrases } = readData<{ phrases: Record<string, string> }>('phrases/en.json');

describe('a verified quote', () => {
  it('shows the whole sentence with who says it', () => {
    const reply = run('we will not pay');
    expect(reply).toMatchObject({ kind: 'answer', verdict: 'exact', speaker: 'Jana Albrecht', narrator: false });
    expect(reply.evidence[0]?.text).toBe(
      '"We will not pay a single euro until the report is published," Albrecht said in Berlin on March 3.',
    );
  });
  it('is marked as the article’s own where nobody is quoted', () => {
    expect(run('The navy has already moved four patrol boats')).toMatchObject({
      verdict: 'exact',
      speaker: null,
      narrator: true,
    });
  });
  it('names the true speaker where it was put to another', () => {
    const reply = run('we will not pay a single euro', 'Moreau');
    expect(reply).toMatchObject({ kind: 'answer', verdict: 'misattributed', speaker: 'Jana Albrecht' });
    expect(reply.phrases.map((p) => p.key)).toEqual(['verify.misattributed', 'verify.speaker']);
  });
  it('says when the article knows no such speaker', () => {
    expect(run('we will not pay a single euro', 'Winston Churchill').phrases.map((p) => p.key)).toContain(
      'verify.unknown-speaker',
    );
  });
  it('shows what was changed', () => {
    const reply = run('The navy has already moved five patrol boats');
    expect(reply.verdict).toBe('altered');
    expect(reply.difference.filter((piece) => piece.kind !== 'same')).toEqual([
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'five' },
    ]);
    expect(reply.phrases.map((p) => p.key)).toContain('verify.changed.number');
  });
  it('warns where a negation stands right before a fragment', () => {
    expect(run('plans to visit Berlin').phrases.map((p) => p.key)).toContain('verify.after-negation');
  });
  it('shows what is nearest, marked so, where it is absent', () => {
    const reply = run('Moreau and Ricci went fishing in Venice');
    expect(reply).toMatchObject({ kind: 'not-found', verdict: 'absent', evidence: [] });
    expect(reply.nearest.length).toBeGreaterThan(0);
  });
  it('takes the worst verdict of several sentences and counts them', () => {
    const reply = run('We will not pay a single euro. Ricci resigned on Monday.');
    expect(reply.verdict).toBe('absent');
    expect(reply.phrases.filter((p) => p.key.startsWith('verify.count')).map((p) => p.values['count'])).toEqual([1, 1]);
  });
  it.each(['', '🙂', '???'])('has a line for no words at all: "%s"', (text) =>
    expect(run(text)).toMatchObject({ kind: 'not-found', verdict: 'absent' }),
  );
  it('says nothing without a phrase', () => {
    const kinds = ['negation', 'number', 'date', 'name', 'degree', 'office', 'opposite', 'order'].map(
      (kind) => `verify.changed.${kind}`,
    );
    const verdicts = ['exact', 'paraphrase', 'altered', 'misattributed', 'absent'].flatMap((verdict) => [
      `verify.${verdict}`,
      `verify.count.${verdict}`,
    ]);
    for (const key of [...kinds, ...verdicts]) expect(phrases).toHaveProperty([key]);
  });
});
