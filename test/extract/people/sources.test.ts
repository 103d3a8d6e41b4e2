import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a source is the person its words are about', () => {
  it.each([
    ['Dan Hale, chief of the Norvale plant, a builder of pumps, said no.', 'a builder of pumps', 'Dan Hale'],
    ['Union spokeswoman Mary Roe said no.', 'Union spokeswoman', 'Mary Roe'],
    ['"No," said Laura Finch, a baker from Dayton.', 'Laura Finch, a baker from Dayton', 'Laura Finch'],
    ['The chairman of the board, Gen. Ann Lund, said no.', 'The chairman of the board, Gen. Ann Lund', 'Ann Lund'],
    ['Union Director of Public Affairs Phil Roe said no.', 'Union Director of Public Affairs Phil Roe', 'Phil Roe'],
    ['A study by Laura Finch found that bees sleep.', 'A study by Laura Finch', 'Laura Finch'],
    ["Laura Finch spoke. Finch's letter said no.", "Finch's letter", 'Laura Finch'],
    ['A Reuters poll found that most agree.', 'A Reuters poll', 'Reuters'],
    ['Most agree, a Norvale University poll shows.', 'a Norvale University poll', 'Norvale University'],
    [
      'In a poll conducted by Norvale University, most agree.',
      'a poll conducted by Norvale University',
      'Norvale University',
    ],
    ['An article in the Daily Herald says bees sleep.', 'An article in the Daily Herald', 'Daily Herald'],
    ['As a part of his plea, Dan Hale, 44, said no.', 'a part of his plea, Dan Hale, 44', 'Dan Hale'],
    [
      'A pastor supporting Laura Finch, Dan Hale of Dayton, said no.',
      'A pastor supporting Laura Finch, Dan Hale of Dayton',
      'Dan Hale',
    ],
    [
      'Zyta Lorr, a painter then living in Dayton, wrote to them.',
      'Zyta Lorr, a painter then living in Dayton',
      'Zyta Lorr',
    ],
    ['Zyta Lorr May, 60, a doctor, said no.', 'Zyta Lorr May, 60, a doctor', 'Zyta Lorr May'],
    ['Laura Finch spoke. The Laura Finch campaign declined to answer.', 'The Laura Finch campaign', 'Finch campaign'],
    ["Laura Finch's presidential campaign said no.", "Laura Finch's presidential campaign", 'Finch campaign'],
    ['Norrel threw a book. Norrel said no.', 'Norrel', 'Norrel'],
    ['The Census said no. Later the Census gave up.', 'the Census', 'Census'],
    ['Laura Finch, a lawyer who said no, left.', 'who', 'Laura Finch'],
    ['Laura Finch denied it. Finch herself said so.', 'herself', 'Laura Finch'],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it.each([
    ["Laura Finch spoke. Finch's lawyer said no.", "Finch's lawyer"],
    ['A spokesman for Sen. Laura Finch said no.', 'A spokesman for Sen. Laura Finch'],
    ['A study by economists at Finch College found that bees sleep.', 'A study by economists'],
    ['After talks with Laura Finch, a spokesman said no.', 'a spokesman'],
    ['A friend of Laura Finch said no.', 'A friend of Laura Finch'],
    ['Half of the voters surveyed in a Reuters poll agree.', 'Half of the voters surveyed in a Reuters poll'],
    ['Friends of Laura Finch, Dan Hale and Ana Roe said no.', 'Friends of Laura Finch, Dan Hale and Ana Roe'],
    ['Laura Finch spoke. A letter to Finch said no.', 'A letter to Finch'],
  ])('nobody in %s', (text, phrase) => {
    expect(tell(text).meant(phrase)).toBeNull();
  });
});

describe('a description means the one of whom it is told', () => {
  it.each([
    [
      'Former Secretary of State Laura Finch left. The former secretary of state said no.',
      'The former secretary of state',
      'Laura Finch',
    ],
    ['Sen. Ana Roe and Sen. Dan Hale met. It rained. Roe spoke first. The senator said no.', 'The senator', 'Ana Roe'],
    ['Vermont Sen. Joan Albright met Dan Hale. The Vermont senator said no.', 'The Vermont senator', 'Joan Albright'],
    ['Sen. Joan Albright (D-Ohio) met Dan Hale. The Ohio senator said no.', 'The Ohio senator', 'Joan Albright'],
    [
      'Sen. Joan Albright (D-Wis.) met Dan Hale. The Wisconsin Democrat said no.',
      'The Wisconsin Democrat',
      'Joan Albright',
    ],
    ['Gov. Joan Albright of Texas met Dan Hale. The Texas governor said no.', 'The Texas governor', 'Joan Albright'],
    ['Sen. Joan Albright met Dan Hale. The Maine senator said no.', 'The Maine senator', 'Joan Albright'],
    ['The Norvale Courier called. The paper said no.', 'The paper', 'Norvale Courier'],
    ['Rep. Joan Albright, R-Ohio, left. The Ohio Republican said no.', 'The Ohio Republican', 'Joan Albright'],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it.each([
    ['Sen. Joan Albright met Dan Hale. It rained. It blew. The Maine senator said no.', 'The Maine senator'],
    ['President Joan Albright met Dan Hale. The Kenyan president said no.', 'The Kenyan president'],
    ['Sen. Joan Albright (D-Ohio) left. The Texas senator said no.', 'The Texas senator'],
    ['Sen. Joan Albright (D-Ohio) met Sen. Dan Hale (R-Ohio). The Ohio senator said no.', 'The Ohio senator'],
  ])('open in %s', (text, phrase) => {
    expect(tell(text).meant(phrase)).toBeNull();
  });
});

describe('names that are words of other kinds too', () => {
  it.each([
    ['Jeff Weaver smiled. Weaver told reporters that he would wait.', 'Jeff Weaver', 'person'],
    ['"No," said Dean Baker, who was there.', 'Dean Baker', 'person'],
    ['Norvale Mayor Duke Benson said no.', 'Duke Benson', 'person'],
    ['They met in Bedford, N.J. Roger Hale said no.', 'Roger Hale', 'person'],
    ['Hale compared himself to a lion.', 'Hale', 'person'],
    ['Kristyn Gionfredo, a Neptune resident, owes much. Gionfredo said it hurts.', 'Kristyn Gionfredo', 'person'],
    ['Perry High, a school for all, said so.', 'Perry High', 'organisation'],
    ['NewsHarbor reported that the bridge fell.', 'NewsHarbor', 'organisation'],
    ['Laura Finch lost. The Finch campaign said that it would go on.', 'Finch campaign', 'organisation'],
    ["Laura Finch lost. Ms. Finch's campaign denied that.", 'Finch campaign', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(tell(text).named(name)?.kind).toBe(kind);
  });

  it.each([
    ['Weavers struck. The Weaver said that he would wait.', 'Weaver'],
    ['Laura Finch lost. She is on the Finch campaign.', 'Finch campaign'],
    ['Laura Finch lost. Finch campaign spokesman Dan Hale said no.', 'Finch campaign'],
    ['The Grand Falk burned. Falk said it hurts.', 'Grand Falk'],
  ])('%s', (text, name) => {
    expect(tell(text).named(name)).toBeUndefined();
  });
});

describe('he and she are who opens the sentence or is its subject', () => {
  it.each([
    [
      'Dan Hale, an aide, said no on Monday. But at a rally on Thursday, Mr. Roe showed no sign that he was sorry.',
      'he was',
      'Roe',
    ],
    ['"It is wrong," Rob Lund said. Finch\'s ruling comes months after he struck down a ban.', 'he struck', 'Finch'],
  ])('%s', (text, phrase, name) => {
    expect(tell(`John Finch and Mr. Roe met.\n\n${text}`).meant(phrase)).toMatch(new RegExp(`${name}$`));
  });
});
