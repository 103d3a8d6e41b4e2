import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../../src/discord/doors/rate-limit.ts';
import { createReception } from '../../../src/discord/doors/reception.ts';
import type { ReceptionParts } from '../../../src/discord/doors/reception.ts';
import { echo, freshMetrics, memoryLog, saying } from '../../support/bot-parts.ts';
import { createClock, keystroke, ping, slash } from '../../support/fake-discord/index.ts';

const secret = 'what a user typed in confidence';

/** A reception that answers with the id, unless a part is replaced. */
function opened(parts: Partial<ReceptionParts> = {}, level: 'info' | 'trace' = 'trace') {
  const clock = createClock();
  const { log, lines } = memoryLog(level);
  const metrics = freshMetrics();
  const receive = createReception({
    respond: (interaction) => ({ response: echo(interaction), name: 'ask', outcome: 'answer' }),
    failure: (_, id) => saying(`failed ${id}`),
    slowDown: (_, seconds) => saying(`wait ${seconds}`),
    limit: createRateLimit({ burst: 3, secondsEach: 2, maxUsers: 100, now: clock.now }),
    metrics,
    log,
    now: clock.now,
    ...parts,
  });
  return { receive, lines, metrics, clock };
}

const failing = {
  respond: (): never => {
    throw new Error('inner details');
  },
};

describe('the reception', () => {
  test('hands the interaction on, and counts it by name and outcome', async () => {
    const { receive, metrics } = opened();
    const interaction = slash('ask');
    expect(receive(interaction)).toEqual(echo(interaction));
    expect(await metrics.text()).toContain('onrecord_interactions_total{name="ask",outcome="answer"} 1');
  });

  test('an error gives the user an id and the log the rest under it', async () => {
    const { receive, lines, metrics } = opened(failing);
    const { data } = receive(slash('ask')) as { data: { content: string } };
    const id = /^failed ([0-9a-f]{8})$/.exec(data.content)?.[1];
    expect(id).toBeDefined();
    expect(lines.find((line) => line.includes(String(id)))).toContain('inner details');
    expect(await metrics.text()).toContain('outcome="failed"} 1');
  });

  test('asks who is too quick to wait, and nobody else', () => {
    const { receive, clock } = opened();
    const replies = Array.from({ length: 4 }, () => receive(slash('ask')));
    expect(replies[3]).toEqual(saying('wait 2'));
    const other = slash('ask', {}, { user: '400000000000000002' });
    expect(receive(other)).toEqual(echo(other));
    clock.turnOn(2000);
    const later = slash('ask');
    expect(receive(later)).toEqual(echo(later));
  });

  test('a person is the same in a server and in a direct message', () => {
    const { receive } = opened();
    for (let i = 0; i < 3; i += 1) receive(slash('ask'));
    expect(receive(slash('ask', {}, { direct: true }))).toEqual(saying('wait 2'));
  });

  test('keystrokes and pings do not use the requests up', () => {
    const { receive } = opened();
    for (let i = 0; i < 15; i += 1) receive(keystroke('ask', 'question', { question: 'w' }));
    for (let i = 0; i < 100; i += 1) receive(ping());
    const interaction = slash('ask');
    expect(receive(interaction)).toEqual(echo(interaction));
  });

  test.each([
    ['an answer', {}],
    ['an error', failing],
  ])('no words of users are in the log at info level: %s', (_, parts) => {
    const { receive, lines } = opened(parts, 'info');
    receive(slash('ask', { question: secret }));
    expect(lines.join('')).not.toContain(secret);
  });

  test('an interaction without a user is answered', () => {
    const { receive } = opened();
    const odd = { id: '1', type: 2, token: 'x' } as unknown as APIInteraction;
    expect(receive(odd)).toEqual(echo(odd));
  });
});
