import { describe, expect, test } from 'vitest';
import { openSpecification, specificationFile } from '../support/discord-openapi.ts';
import type { Conformance } from '../support/discord-openapi.ts';

const callback = '/interactions/1/token/callback';
const message = (data: object): object => ({ type: 4, data });

describe.skipIf(specificationFile === null)('the specification as a check', () => {
  let opened: Conformance | null = null;
  const wrong: Conformance = (...request) => (opened ??= openSpecification(specificationFile as string))(...request);

  test.each([
    ['POST', callback, message({ content: 'x'.repeat(2000) })],
    ['POST', callback, { type: 1 }],
    ['POST', callback, { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } }],
    ['PUT', '/applications/1/commands', [{ name: 'ask', description: 'Ask' }]],
  ])('%s %s with %j passes', (method, path, body) => {
    expect(wrong(method, path, body)).toEqual([]);
  });

  test.each([
    ['POST', callback, message({ content: 'x'.repeat(2001) })],
    [
      'POST',
      callback,
      message({ components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'x'.repeat(101) }] }] }),
    ],
    ['POST', callback, { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'b' }] } }],
    ['PUT', '/applications/1/commands', [{ name: 'ask', description: 'x'.repeat(101) }]],
    ['POST', '/channels/1/messages', {}],
  ])('%s %s with %j does not', (method, path, body) => {
    expect(wrong(method, path, body)).not.toEqual([]);
  });
});
