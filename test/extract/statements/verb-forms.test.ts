import { expect, it } from 'vitest';
import { verbFormsOf } from '../../../src/extract/statements/verb-forms.ts';

it.each([
  ['say', 'says', 'z'],
  ['deny', 'denies', 'z'],
  ['deny', 'denied', 'd'],
  ['stress', 'stresses', 'z'],
  ['urge', 'urging', 'g'],
  ['urge', 'urged', 'd'],
  ['prefer', 'preferred', 'd'],
  ['plan', 'planning', 'g'],
  ['fear', 'fear', 'v'],
])('%s has the form %s', (lemma, form, code) => {
  expect(verbFormsOf([lemma]).get(form)).toEqual({ lemma, code });
});

it('a form that is a verb of its own stays that verb', () => {
  expect(verbFormsOf(['bless', 'bles']).get('bless')).toEqual({ lemma: 'bless', code: 'v' });
});
