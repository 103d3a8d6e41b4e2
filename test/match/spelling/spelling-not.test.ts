import { expect, it } from 'vitest';
import { repairQuestion } from '../../../src/match/index.ts';
import { speller } from './hand-made.ts';

const rightWords =
  'form career cost cast ministry weather whether rocket treaty nuclear pizza topping loud ward wary sword word strip stripe ' +
  'strikes wagers teaches waiter mission missives farm charm hard trusty rust latter batter battering consent interest secured ' +
  'intercepts deploys undeployed denuclearization voiceless altruistic ferries harbor';

it.each(rightWords.split(' '))('a right English word is left alone though the article lacks it: %s', (word) =>
  expect(speller.repair(word)).toBeNull(),
);

const otherNames =
  'putin japan north vietnam suga zhang hwang park tang kong moor modi merkel lavoisier kim tokyo pyongyang seoul lee xie duterte ' +
  'zelensky erdogan tillerson abe macron nato asean cnn covid tiktok';

it.each(otherNames.split(' '))('another name is left alone: %s', (word) => expect(speller.repair(word)).toBeNull());

it.each(['Suga', 'Duda', 'Wong', 'Kong', 'Yu', 'Wen', 'Tel', 'Okafor'])(
  'a capital makes a stranger more likely: %s',
  (word) => expect(speller.repair(word)).toBeNull(),
);

it.each([
  'thaad',
  'THAAD',
  'moon',
  'Jae-in',
  'us-led',
  'anti-missile',
  'and/or',
  '2017',
  'f-16',
  'covid-19',
  '部长',
  "wang's",
  'x',
  'y2k',
])('a word of the article, a compound of right words, a number is right: %s', (word) =>
  expect(speller.repair(word)).toBeNull(),
);

it.each([
  'wang told moon',
  'wang and kang',
  'south of the ministry',
  'a bout of form',
  'Wang y Moon',
  'a Beijinger',
  'Wen Jiabao in Tel Aviv',
])('a right question stays as it is: %s', (text) =>
  expect(repairQuestion(text, speller)).toEqual({ text, repairs: [] }),
);
