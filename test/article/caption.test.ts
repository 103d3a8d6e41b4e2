import { describe, expect, it } from 'vitest';
import { creditRules } from '../../src/article/caption.ts';

describe.each(creditRules)('the credit rule "$name"', ({ name, example, counterexample }) => {
  it('is the first to fit its example', () => {
    expect(creditRules.find(({ pattern }) => pattern.test(example))?.name).toBe(name);
  });

  it('and no rule fits its counterexample', () => {
    expect(creditRules.filter(({ pattern }) => pattern.test(counterexample)).map((rule) => rule.name)).toEqual([]);
  });
});
