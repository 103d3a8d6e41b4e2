import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksEnglish, looksLikeNonsense, openVectors } from '../../src/text/index.ts';
import type { Language } from '../../src/text/index.ts';

const vectors = openVectors(readFileSync(new URL('../../data/vectors/words.bin', import.meta.url)));

const languages: [string, Language][] = [
  ['When did the two ministers meet?', 'english'],
  ['who is angel de la cruz', 'english'],
  ['wat did he say', 'english'],
  ['Was the mayor in Berlin?', 'english'],
  ['no', 'english'],
  [
    'Clubs from the south: Rovers (Los Gatos, Los Altos), Union (Las Cruces, La Mesa), Wanderers (Los Osos, Los Alamos)',
    'english',
  ],
  ['Los ministros de los dos países se reunieron en La Haya', 'other'],
  ['xi?', 'unclear'],
  ['thaad', 'unclear'],
  ['Rio de Janeiro', 'unclear'],
  ['core interests', 'unclear'],
  ['123', 'unclear'],
  ['', 'unclear'],
  ['¿Qué dijo la ministra?', 'other'],
  ['que dijo Wang sobre el sistema', 'other'],
  ['Quand se sont rencontrés les deux ministres ?', 'other'],
  ['wann trafen sich die Minister und der Kanzler', 'other'],
  ['Kto to jest Kang', 'other'],
  ['Что сказал министр?', 'other'],
  ['部长说了什么？', 'other'],
  ['장관은 뭐라고 말했나요?', 'other'],
  ['ماذا قال الوزير؟', 'other'],
];

describe('the language of a text', () => {
  it.each(languages)('of "%s" is %s', (text, language) => expect(looksEnglish(text)).toBe(language));

  it('of an article is English, names and all', () => {
    const article = readFileSync(
      new URL('../../data/articles/china-urges-south-korea-thaad.txt', import.meta.url),
      'utf8',
    );
    expect(looksEnglish(article)).toBe('english');
  });
});

describe('nonsense', () => {
  it.each([
    'asdfgh jklkjh',
    'aaaaaaaaaaaaaaaaaaaaaaaaaa',
    'sdkfjh skdjfh ksjdhf',
    'qwertyuiop',
    'hahahahaha',
    'zzzzzz zzzzzz',
  ])('is found: %s', (text) => expect(looksLikeNonsense(text, vectors)).toBe(true));

  it.each([
    'how many luanchers in seongjoo',
    'Seongju?',
    'Krzysztof Szczerski',
    'CGTN',
    'xkcd',
    'rhythm',
    'Dnipropetrovsk',
    'what is sdkfjh',
    'no',
    '部长',
    '',
    '42',
  ])('is not: %s', (text) => expect(looksLikeNonsense(text, vectors)).toBe(false));
});
