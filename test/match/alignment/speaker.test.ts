import { describe, expect, it } from 'vitest';
import { findSpeaker } from '../../../src/match/index.ts';
import { handTools } from './hand-made.ts';
import { harbour } from './harbour.ts';

const found = (text: string): string => {
  const { kind, people } = findSpeaker(text, harbour, handTools);
  return kind === 'one' ? (harbour.people[people[0]]?.name ?? '') : kind;
};

describe('a speaker is found', () => {
  it.each([
    ['Jana Albrecht', 'Jana Albrecht'],
    ['MOREAU', 'Paul Moreau'],
    ['Mr. Moreau', 'Paul Moreau'],
    ['the Italian president', 'Carla Ricci'],
    ["Germany's transport minister", 'Jana Albrecht'],
    ['President Ricci', 'Carla Ricci'],
    ['Albrect', 'Jana Albrecht'],
    ['Karla Ricci', 'Carla Ricci'],
    ['the French government', 'Paris'],
    ['harbour workers union', "Harbour Workers' Union"],
  ])('%s', (text, name) => expect(found(text)).toBe(name));
});

describe('no one speaker is found', () => {
  it.each([
    ['he', 'open'],
    ['the minister', 'open'],
    ['the article', 'narrator'],
    ['Winston Churchill', 'nobody'],
    ['the Spanish president', 'nobody'],
    ['Paul Verlaine', 'nobody'],
    ['😀', 'nobody'],
    ['', 'nobody'],
  ])('%s', (text, kind) => expect(found(text)).toBe(kind));
});
