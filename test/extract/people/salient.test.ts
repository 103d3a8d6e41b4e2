import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a description of which the article has told nothing means the only person told of', () => {
  it.each([
    ['Joan Albright left. The Vermont senator said no.', 'The Vermont senator', 'Joan Albright'],
    ['Dan Hale bought a hotel. It is large. The real estate mogul said no.', 'The real estate mogul', 'Dan Hale'],
    ['Ana Roe spoke. Her words were few. The former first lady said no.', 'The former first lady', 'Ana Roe'],
    ['Ana Roe will run. "I will win," the Republican candidate said.', 'the Republican candidate', 'Ana Roe'],
    ['Ana Roe lost. The lawmaker, who is 43, said no.', 'The lawmaker, who is 43', 'Ana Roe'],
    ['Ana Roe lost. The former secretary of state said no.', 'The former secretary of state', 'Ana Roe'],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it.each([
    ['Ana Roe met Dan Hale. The Vermont senator said no.', 'The Vermont senator'],
    ['Joan Albright left. The aide said no.', 'The aide'],
    ['Joan Albright left. The president said no.', 'The president'],
    ['Gov. Joan Albright left. The senator said no.', 'The senator'],
    ['Dan Hale left. The actress said no.', 'The actress'],
    ['Joan Albright left. It rained. It blew. It froze. The candidate said no.', 'The candidate'],
    ['Joan Albright left. "The candidate lost," a voter said.', 'The candidate'],
    ['Joan Albright left. The senators said no.', 'The senators'],
  ])('nobody in %s', (text, phrase) => {
    expect(tell(text).meant(phrase)).toBeNull();
  });
});
