import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands, createPhrases, phrase } from '../../src/bot/index.ts';
import type { PhraseTable } from '../../src/bot/index.ts';
import { readData } from '../../src/data.ts';

const say = createPhrases({
  language: 'en',
  phrases: { hello: 'Hello, {name}.', 'photo.one': '{count} photo', 'photo.other': '{count} photos' },
});

describe('phrases', () => {
  test('are filled in', () => {
    expect(say(phrase('hello', { name: '$& {x}' }))).toBe('Hello, $& {x}.');
  });

  test.each([
    [0, '0 photos'],
    [1, '1 photo'],
    [2, '2 photos'],
  ])('are chosen by number: %i', (count, expected) => {
    expect(say(phrase('photo', { count }))).toBe(expected);
  });

  test('of an unknown key, or without a value, are a mistake', () => {
    expect(() => say(phrase('nothing'))).toThrow('nothing');
    expect(() => say(phrase('hello'))).toThrow('{name}');
    expect(() => say(phrase('toString'))).toThrow('toString');
  });
});

describe('the English phrases', () => {
  const { phrases } = readData<PhraseTable>('phrases/en.json');
  const has = (key: string): boolean => key in phrases || `${key}.other` in phrases;

  test('hold every key that is written out in the source', () => {
    const root = join(import.meta.dirname, '..', '..', 'src');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const keys = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bphrase\(\s*'([^']+)'/g)].map(
        (match) => match[1] as string,
      ),
    );
    expect(keys.length).toBeGreaterThan(30);
    expect([...new Set(keys)].filter((key) => !has(key))).toEqual([]);
  });

  test('describe every command, its arguments and an example', () => {
    const keys = commands.flatMap(({ name, arguments: own }) => [
      `command.${name}`,
      `example.${name}`,
      ...own.map((argument) => `command.${name}.${argument.name}`),
    ]);
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });

  test('have both forms where they have one', () => {
    const lone = Object.keys(phrases).filter(
      (key) => key.endsWith('.one') && !(key.replace(/one$/, 'other') in phrases),
    );
    expect(lone).toEqual([]);
  });
});
