import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/bot/library.ts';
import { quotes } from '../../src/bot/quotes.ts';
import { handTools } from '../match/alignment/hand-made.ts';
import { harbour } from '../match/alignment/harbour.ts';

const library = { knowledge: harbour, tools: handTools } as unknown as Library;
const run = (request: { speaker?: string; topic?: string; text?: string }) => quotes.run(request, library);
const beginnings = (request: Parameters<typeof run>[0]): string[] =>
  run(request).evidence.map((passage) => passage.text.slice(0, 12));

describe('all that somebody said', () => {
  it.each([
    ['by full name', 'Jana Albrecht', ['German Trans', '"We will not']],
    ['by family name, small', 'albrecht', ['German Trans', '"We will not']],
    ['by role', 'the French prime minister', ['French Prime', 'He has no pl']],
    ['misspelt', 'Morau', ['French Prime', 'He has no pl']],
    ['by given name', 'Carla', ['Moreau met w']],
    ['a government by its capital', 'Paris', ['The navy has']],
    ['a government by its country', 'France', ['The navy has']],
    ['an organisation', "the harbour workers' union", ['Around 300 f']],
    ['those who speak for a silent government', 'Germany', ['German Trans', '"We will not']],
  ])('is found %s, in the order of the article', (_, speaker, found) => expect(beginnings({ speaker })).toEqual(found));

  it.each([
    ['a word', 'ships', ['French Prime']],
    ['a synonym', 'trips', ['He has no pl']],
    ['a place', 'Berlin', ['He has no pl']],
    ['a filler and a word', 'the issue of the harbour', ['French Prime']],
  ])('is narrowed to a topic told by %s', (_, topic, found) =>
    expect(beginnings({ speaker: 'Moreau', topic })).toEqual(found),
  );

  it('takes both from one text', () => {
    expect(beginnings({ text: 'moreau about ships' })).toEqual(['French Prime']);
    expect(beginnings({ text: 'moreau | ships' })).toEqual(['French Prime']);
  });
  it('lists the statements with their cues', () => {
    expect(run({ speaker: 'Ricci' }).statements).toMatchObject([
      { speaker: 'Carla Ricci', cue: 'stressed', kind: 'indirect' },
    ]);
  });
});

describe('nothing is put to a speaker', () => {
  it('on a topic not spoken of; the rest is nearest', () => {
    const reply = run({ speaker: 'Moreau', topic: 'tourism' });
    expect(reply).toMatchObject({ kind: 'not-found', evidence: [] });
    expect(reply.nearest.length).toBe(2);
  });
  it.each(['Winston Churchill', 'Moreno Garcia', '🤡🤡', 'the weather'])('who is unknown: %s', (speaker) => {
    expect(run({ speaker })).toMatchObject({ kind: 'not-found', evidence: [], nearest: [] });
  });
  it('by a topic that only names the speaker', () => {
    expect(run({ speaker: 'Ricci', topic: 'Ricci' }).kind).toBe('not-found');
  });
  it('for a pronoun; who could be meant is asked', () => {
    const reply = run({ speaker: 'he' });
    expect(reply).toMatchObject({ kind: 'clarify', evidence: [] });
    expect(reply.suggestions).toContain('Paul Moreau');
  });
});
