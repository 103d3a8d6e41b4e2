import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a source that is cut short or holds too much still means its person', () => {
  it.each([
    ['White House press secretary Ana Roe said no.', 'White House', 'Ana Roe'],
    ['Laura Finch lost. Finch campaign manager Dan Hale wrote a memo.', 'Finch', 'Dan Hale', 1],
    ['"No," said Ana Roe, the White House press secretary.', 'the White House', 'Ana Roe'],
    ['Sen. Ana Roe of Ohio, now a candidate, said no.', 'Sen.', 'Ana Roe'],
    ['Laura Finch lost. The Finch campaign calls it a lie.', 'The Finch', 'Finch campaign'],
    ['Dan Hale left Norvale a month after he posted it.', 'a month after he', 'Dan Hale'],
    ['Ana Roe came. One of the jobs Roe wanted is hers.', 'One of the jobs Roe', 'Ana Roe'],
    ['Zyta Hale, head of the Finch Institute and a lawyer, agreed.', 'Hale, head of the Finch Institute', 'Zyta Hale'],
    ['But Ana Roe, the president of Norvale Watch, a group that sues, agreed.', 'the president of Norvale', 'Ana Roe'],
    ['Ana Roe of Burke County, Georgia, agreed.', 'Georgia', 'Ana Roe'],
    ['Ana Roe, 29, of Huntsville, Ala., said no.', 'Huntsville, Ala.', 'Ana Roe'],
    ["The state's attorney general, Ana Roe, said no.", "The state's attorney general", 'Ana Roe'],
    ["Hale's son, Dan, said no, and Mr. Hale did too. Dan Hale left.", "Hale's son", 'Dan Hale'],
    [
      'Zyta Roe, acting political head of the Norvale Union, agreed.',
      'political head of the Norvale Union',
      'Zyta Roe',
    ],
    ['Ana Roe, president and head of Norvale Foods said no.', 'president and head of Norvale Foods', 'Ana Roe'],
    ['"No," said lobbyist and union strategist Ana Roe.', 'lobbyist', 'Ana Roe'],
    ['Union president Ana Roe said no.', 'Union president Ana', 'Ana Roe'],
    ['Dan Hale has a pulpit and he made that clear.', 'a pulpit and he', 'Dan Hale'],
    ['GOP rival Ana Roe agreed.', 'GOP rival Ana Roe', 'Ana Roe'],
    ['GOP contender and former surgeon Ana Roe agreed.', 'GOP contender and former surgeon Ana Roe', 'Ana Roe'],
  ])('%s (%s)', (text, phrase, name, nth = 0) => {
    expect(tell(text).meant(phrase, nth)).toBe(name);
  });

  it.each([
    ['Laura Finch lost. Finch campaign officials said no.', 'Finch', 1],
    ["Laura Finch lost. Finch's newly hired campaign chief has said no.", "Finch's"],
    ['Laura Finch lost. Finch campaign officials this week said no.', 'Finch', 1],
    ['The mayor and Gov. Ana Roe said no.', 'The mayor'],
    ['White House officials said no.', 'White House'],
    ['Ana Roe, a top aide said, will wait.', 'a top aide'],
    ['To stop Ana Roe, the Republican leadership said no.', 'the Republican leadership'],
    ['Voters after the storm that struck Norvale agreed. Ana Roe left.', 'Voters after the storm'],
  ])('nobody in %s (%s)', (text, phrase, nth = 0) => {
    expect(tell(text).meant(phrase, nth)).toBeNull();
  });

  it.each([
    [
      "Laura Finch spoke. Finch's campaign against the law went on. The Finch campaign said so.",
      "Finch's",
      'Laura Finch',
    ],
    ['Laura Finch spoke. Finch champions mothers who said no.', 'Finch', 'Laura Finch', 1],
    [
      'The Norvale Herald said no. A columnist for the news site Norvale Herald called it wrong.',
      'A columnist for the news site Norvale Herald',
      null,
    ],
  ])('%s (%s) is left as it was', (text, phrase, name, nth = 0) => {
    expect(tell(text).meant(phrase, nth)).toBe(name);
  });
});
