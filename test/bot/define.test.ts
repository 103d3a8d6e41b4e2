import { describe, expect, it } from 'vitest';
import { define } from '../../src/bot/define.ts';
import { termAsked } from '../../src/bot/defining/term-asked.ts';
import { bundledLibrary, libraryOf } from '../support/libraries.ts';

const bundled = bundledLibrary();

const hospital = libraryOf(`New hospital opens in Tarn

The International Relief Committee (IRC) opened a hospital in Tarn, a port in the north of the island, on Monday.

Maria Lopez, the health minister, thanked its doctors.

"The ventilators saved us," said Lopez, who visited the IRC in May.
`);

describe('define gives the explanation in the article’s words', () => {
  it.each([
    ['THAAD', 'Terminal High Altitude Area Defense'],
    ['thaad', 'Terminal High Altitude Area Defense'],
    ['what does "APEC" stand for?', 'Asia-Pacific Economic Cooperation'],
    ['Terminal High Altitude Area Defense', 'THAAD'],
    ['Seongju', "South Korea's southeastern county"],
    ['Moon Jae-in', 'South Korean President'],
    ['who is Xi', 'Chinese President'],
    ['the Chinese foreign minister', 'Wang Yi'],
  ])('%s → %s', (text, short) => {
    const reply = define.run({ text }, bundled);
    expect([reply.kind, reply.short]).toEqual(['answer', short]);
    expect(reply.evidence[0]?.text).toContain(short);
  });

  it.each([
    ['IRC', 'International Relief Committee'],
    ['the irc', 'International Relief Committee'],
    ['Tarn', 'a port in the north of the island'],
  ])('of another article: %s → %s', (text, short) => {
    expect(define.run({ text }, hospital).short).toBe(short);
  });

  it.each([
    ['thad', 'THAAD'],
    ['seongjoo', 'Seongju'],
    ['apeck', 'APEC'],
    ['Xi Jinpin', 'Xi Jinping'],
  ])('reads the misspelt %s as %s, and says so', (text, term) => {
    const reply = define.run({ text }, bundled);
    expect(reply.kind).toBe('answer');
    expect(reply.phrases[0]).toEqual({ key: 'define.read-as', values: { from: text, to: term } });
  });
});

describe('define does not make up what the article leaves open', () => {
  it.each(['interceptor', 'consensus', 'Da Nang'])('%s is used but not explained: its use is nearest', (text) => {
    const reply = define.run({ text }, bundled);
    expect([reply.kind, reply.phrases[0]?.key, reply.evidence.length]).toEqual([
      'not-found',
      'define.not-explained',
      0,
    ]);
    expect(reply.nearest[0]?.text).toContain(text);
  });

  it('shows the use of a word in another article', () => {
    expect(define.run({ text: 'ventilators' }, hospital).nearest[0]?.text).toContain('ventilators');
  });

  it.each(['NATO', '6km', 'photosynthesis', 'zzzz'])('%s is not in the article', (text) => {
    const reply = define.run({ text }, bundled);
    expect([reply.kind, reply.phrases[0]?.key, reply.nearest.length]).toEqual(['not-found', 'define.absent', 0]);
  });

  it('asks back when two hold the office', () => {
    const reply = define.run({ text: 'the president' }, bundled);
    expect([reply.kind, [...reply.suggestions].toSorted()]).toEqual(['clarify', ['Moon Jae-in', 'Xi Jinping']]);
  });

  it.each(['', '   ', '"?"'])('asks for a term when given %j', (text) => {
    expect(define.run({ text }, bundled).kind).toBe('clarify');
  });
});

describe('the term is taken out of what users type', () => {
  it.each([
    ['what does THAAD mean?', 'THAAD'],
    ['What is a "ceasefire"?', 'ceasefire'],
    ["who's Moon Jae-in", 'Moon Jae-in'],
    ['define: APEC', 'APEC'],
    ['meaning of battery', 'battery'],
    ['the WHO', 'WHO'],
    ['can you explain the term consensus please', 'consensus'],
    ['THAAD', 'THAAD'],
    ['Isle of Man', 'Isle of Man'],
    ['what', 'what'],
    ['mean', 'mean'],
  ])('%s → %s', (text, term) => {
    expect(termAsked(text)).toBe(term);
  });
});
