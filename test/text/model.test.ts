import packaged from 'wink-eng-lite-web-model';
import { expect, it } from 'vitest';
import { languageModel } from '../../src/text/model.ts';

it('the language model is the one its package makes', () => {
  const core = (model: typeof packaged): unknown => (model as unknown as { core: () => unknown }).core();
  expect(core(languageModel)).toEqual(core(packaged));
});
