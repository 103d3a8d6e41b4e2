import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a relative pronoun stands for the name before it or the one described before it', () => {
  it.each([
    ['Norvale praised Ana Roe (D-Ohio), who said no.', 'who', 'Ana Roe'],
    ['Norvale praised Sen. Ana Roe of Ohio, who said no.', 'who', 'Ana Roe'],
    ['Norvale praised Ana Roe, an investor from Dayton who said no.', 'who', 'Ana Roe'],
    ['Ana Roe, a gynecologist from Englewood, who said no, left.', 'who', 'Ana Roe'],
    ['Ana Roe, who left early, and who said no, came back.', 'who', 'Ana Roe', 1],
    ['It came from rivals such as Ana Roe, who claimed it.', 'who', 'Ana Roe'],
    ['Norvale will choose Ana Roe this year, who said no.', 'who', 'Ana Roe'],
    ['They met Dan Hale and Ana Roe, who say no.', 'who', 'Ana Roe'],
    ['They praised the White House, which said no.', 'which', 'White House'],
    ['Ana Roe (whose job it was) agreed.', 'whose', 'Ana Roe'],
  ])('%s', (text, phrase, name, nth = 0) => {
    expect(tell(text).meant(phrase, nth)).toBe(name);
  });

  it.each([
    ['A longtime adviser to Ana Roe, who said no, left.', 'who'],
    ['Ana Roe won most, and 64 percent who said no lost.', 'who'],
    ['Ana Roe was told of a poll that says no.', 'that'],
    ['Ana Roe met a woman who said no.', 'who'],
    ['They like young people such as Ana Roe, who are drawn to it.', 'who'],
    ['Since Ana Roe became the nominee, which is new, all agree.', 'which'],
    ['A president who had Ana Roe arrested and who said no left.', 'who', 1],
    ['Ana Roe praised the plan, which says no.', 'which'],
  ])('nobody in %s', (text, phrase, nth = 0) => {
    expect(tell(text).meant(phrase, nth)).toBeNull();
  });
});
