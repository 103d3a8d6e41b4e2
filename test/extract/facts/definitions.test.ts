import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../src/extract/index.ts';
import { readData } from '../../../src/data.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { miniArticle } from './mini-article.ts';

const words = readData<FactWords>('words/facts.json');

const defined = (text: string): string[] => {
  const article = miniArticle(text);
  return findDefinitions(article, [], words).map(
    (d) => `${d.term} = ${article.text.slice(d.meaning.start, d.meaning.end)}`,
  );
};

describe('explanations are found', () => {
  it.each([
    ['The Terminal High Altitude Area Defense (THAAD) is in place.', 'THAAD = Terminal High Altitude Area Defense'],
    ['The Asia-Pacific Economic Cooperation (APEC) meeting opened.', 'APEC = Asia-Pacific Economic Cooperation'],
    ['Officials of the World Health Organization (WHO) came.', 'WHO = World Health Organization'],
    ['The WHO, or World Health Organization, came.', 'WHO = World Health Organization'],
    ['The WHO (World Health Organization) came.', 'WHO = World Health Organization'],
    ['The World Health Organization, or WHO, came.', 'WHO = World Health Organization'],
    ['Troops found improvised explosive devices (IEDs) there.', 'IEDs = improvised explosive devices'],
    ['The Federal Bureau of Investigation (FBI) came.', 'FBI = Federal Bureau of Investigation'],
    [
      "It stands in South Korea's southeastern county of Seongju, he said.",
      "Seongju = South Korea's southeastern county",
    ],
    ['It happened in the southern city of Basra.', 'Basra = southern city'],
    ['It stands in Seongju, a county in the south of the country.', 'Seongju = a county in the south of the country'],
    ['Ana Silva, the mayor of the town, agreed.', 'Ana Silva = the mayor of the town'],
    ['Iquique is a port in the north.', 'Iquique = a port in the north'],
    ['He joined Acme, which is a maker of boats.', 'Acme = a maker of boats'],
    ['They learn a dance style known as dabke at school.', 'dabke = dance style'],
    ['He spoke with Kim Lee, who is the head of the bank.', 'Kim Lee = the head of the bank'],
  ])('%s', (text, expected) => {
    expect(defined(text)).toEqual([expected]);
  });
});

describe('what explains nothing is left alone', () => {
  it.each([
    'Chinese President Xi Jinping (R) meets his guests.',
    'The army (AP) moved on.',
    'In Paris, the president said the talks were over.',
    'In Basra, a man was arrested.',
    'It was the end of Ramadan.',
    'It happened in a district of Baghdad.',
    'He met Li, the Swiss and the Danes.',
    'Paris is quiet.',
    '"There was an old port," he said.',
    'Then came June, the hottest month on record.',
    'Ships left the Republic of Korea.',
    'Ana Roe, who lost last winter, called the veto a joke.',
    'What he wants is a port.',
    'He is known as a hard worker.',
    'The capital of France is large.',
    'He left Rome, the BBC reported.',
  ])('%s', (text) => {
    expect(defined(text)).toEqual([]);
  });
});
