import { expect, it } from 'vitest';
import { loadResources } from '../../../src/data.ts';

const { cues } = loadResources().statements;

it('words that nearly always tell what somebody says are cues', () => {
  const unknown = [...cues.speech].filter((word) => !cues.verbs.has(word));
  expect(unknown.toSorted()).toEqual([':', 'according']);
});

it('verbs whose object is the person told are cues', () => {
  expect([...cues.addressing].filter((word) => !cues.verbs.has(word))).toEqual([]);
});
