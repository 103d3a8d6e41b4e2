import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a surname that several bear means the one its sentence or its title tells', () => {
  it.each([
    ['Ana Roe and Dan Roe came. Roe and her husband spoke.', 'Roe and', 'Ana Roe'],
    ['Ana Roe and Dan Roe came. Roe said she would wait.', 'Roe said', 'Ana Roe'],
    ['Ana Roe and Dan Roe came. Roe is blamed for his remarks.', 'Roe is', 'Dan Roe'],
    ['Former Secretary of State Ana Roe and Dan Roe came. Secretary Roe left.', 'Secretary Roe', 'Ana Roe'],
    ['Ed Falk was mayor once. Even Falk said no.', 'Falk said', 'Ed Falk'],
    ['Oscar-winner Falk came. Susan Falk said no.', 'Falk', 'Susan Falk'],
    ['Fred Rogers spoke on Mister Rogers. Rogers said no.', 'Rogers said', 'Fred Rogers'],
    ['The Ana Roe campaign is here. Roe said no.', 'Roe said', 'Ana Roe'],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it.each([
    ['Ana Roe and Dan Roe came. Roe met her.', 'Roe met'],
    ['Ana Roe and Dan Roe came. Roe met Joan Finch and her husband.', 'Roe met'],
    ['Ana Roe and Dan Roe came. While Finch left, Roe praised her speech.', 'Roe praised'],
    ['Ana Roe and Dan Roe came. President Roe left.', 'President Roe'],
  ])('open in %s', (text, phrase) => {
    expect(tell(text).meant(phrase)).toBeNull();
  });

  it('keeps people with other middle initials apart', () => {
    const { people } = tell('George H.W. Roe was president. So was George W. Roe, his son.');
    expect(people.map(({ name }) => name)).toEqual(['George H.W. Roe', 'George W. Roe']);
  });

  it.each([
    ['Ed Falk was mayor once. Grace Falk said no.', 'Grace Falk'],
    ['Ed Falk was mayor once. Will Falk said no.', 'Will Falk'],
  ])('a first name that is a word makes another person: %s', (text, name) => {
    expect(tell(text).named(name)).toBeDefined();
  });
});
