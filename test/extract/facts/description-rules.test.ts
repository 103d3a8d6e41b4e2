import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/data.ts';
import type { FactWords } from '../../../src/extract/index.ts';
import { descriptionRules } from '../../../src/extract/facts/description-rules.ts';
import { matchTools } from '../../support/match-tools.ts';

const words = readData<FactWords>('words/facts.json');
const { reader } = matchTools();
const examples = (list: string): string[] => list.split('; ');

describe.each(descriptionRules)('the rule of "$name"', ({ find, finds, leaves }) => {
  it.each(examples(finds))('finds: %s', (example) => {
    expect(find(reader.tokens(`${example}.`), words)).not.toEqual([]);
  });

  it.each(examples(leaves))('leaves alone: %s', (example) => {
    expect(find(reader.tokens(`${example}.`), words)).toEqual([]);
  });
});
