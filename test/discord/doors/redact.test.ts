import { describe, expect, test } from 'vitest';
import { createRedact } from '../../../src/discord/doors/redact.ts';
import { memoryLog } from '../../support/bot-parts.ts';

const token = 'MTAw.Gabcde.secret-part';

describe('the log', () => {
  test.each([
    ['in the message', (log: ReturnType<typeof memoryLog>['log']) => log.error(`refused ${token}`)],
    [
      'in an error',
      (log: ReturnType<typeof memoryLog>['log']) => log.error({ err: new Error(`with ${token}`) }, 'failed'),
    ],
    [
      'deep in an object',
      (log: ReturnType<typeof memoryLog>['log']) => log.warn({ a: { headers: [`Bot ${token}`] } }, 'x'),
    ],
    [
      'in the cause of an error',
      (log: ReturnType<typeof memoryLog>['log']) => log.fatal({ err: new Error('x', { cause: new Error(token) }) }),
    ],
  ])('never holds the token: %s', (_, write) => {
    const { log, lines } = memoryLog('info', token);
    write(log);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('secret-part');
    expect(lines[0]).toContain('[token]');
  });

  test.each([
    [
      'https://x.test/api/v10/interactions/12/aW50ZXJhY3Rpb24/callback?a=b',
      'https://x.test/api/v10/interactions/12/[token]/callback?a=b',
    ],
    ['/webhooks/12/secret', '/webhooks/12/[token]'],
    ['{"token":"secret","id":"1"}', '{"token":"[token]","id":"1"}'],
    ['nothing to hide: /interactions and 12', 'nothing to hide: /interactions and 12'],
  ])('%s becomes %s', (text, redacted) => {
    expect(createRedact(null)(text)).toBe(redacted);
  });
});
