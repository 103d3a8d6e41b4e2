import { describe, expect, test } from 'vitest';
import type { PhraseTable } from '../../src/bot/index.ts';
import { createPhrases, phrase, showDate } from '../../src/bot/index.ts';
import { readData } from '../../src/data.ts';

const english = readData<PhraseTable>('phrases/en.json').phrases;

/** What only the program on the command line says, in English. */
const ofTheTerminal =
  /^(?:usage|option|example|chat|page|bot|error)\.|^command\.(?:chat|batch|extract|discord|deploy)$/;

const withoutPlural = (key: string): string => key.replace(/\.(?:one|few|many|other)$/, '');

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe.each(['ko', 'zh-CN'])('the phrases in %s', (language) => {
  const { phrases, language: own } = readData<PhraseTable>(`phrases/${language}.json`);

  test('are the same as in English, save those of the terminal', () => {
    const wanted = Object.keys(english)
      .filter((key) => !ofTheTerminal.test(key))
      .map(withoutPlural);
    expect([...new Set(Object.keys(phrases).map(withoutPlural))].toSorted()).toEqual([...new Set(wanted)].toSorted());
    expect(own).toBe(language);
  });

  test('have the same things to fill in', () => {
    for (const [key, text] of Object.entries(phrases)) {
      const same = english[key] ?? english[`${withoutPlural(key)}.other`];
      expect([key, placeholders(text)]).toEqual([key, placeholders(same ?? '')]);
    }
  });

  test('have every plural form that the language asks for', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plural = Object.keys(english).filter((key) => key.endsWith('.other') && !ofTheTerminal.test(key));
    for (const key of plural)
      for (const form of forms) expect(phrases).toHaveProperty([`${withoutPlural(key)}.${form}`]);
  });
});

describe('dates', () => {
  test.each([
    ['2017-11-22', 'en', '22 Nov 2017'],
    ['2017-11', 'en', 'Nov 2017'],
    ['2017', 'en', '2017'],
    ['2017-11-22', 'ko', '2017년 11월 22일'],
    ['2017-11', 'zh-CN', '2017年11月'],
    ['2017', 'ko', '2017년'],
  ])('%s in %s is %s', (iso, language, shown) => {
    expect(showDate(iso, language)).toBe(shown);
  });

  test('stand in phrases as the language writes them', () => {
    const say = createPhrases(readData<PhraseTable>('phrases/ko.json'));
    const dates = [
      { date: '2017-10-30', until: null },
      { date: '2017-11-01', until: '2017-11-03' },
    ];
    expect(say(phrase('summary.when', { dates }))).toBe('언제: 2017년 10월 30일, 2017년 11월 1일 – 2017년 11월 3일');
  });
});
