import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../../src/discord/doors/rate-limit.ts';
import { createClock } from '../../support/fake-discord/index.ts';

const limited = (maxUsers = 100) => {
  const clock = createClock();
  return { clock, limit: createRateLimit({ burst: 3, secondsEach: 2, maxUsers, now: clock.now }) };
};

describe('the limit of each user', () => {
  test('allows a burst, then tells how long to wait', () => {
    const { limit } = limited();
    expect([1, 2, 3, 4, 5].map(() => limit.take('a', 1))).toEqual([0, 0, 0, 2, 2]);
  });

  test('allows one more as time goes by, and the whole burst after a rest', () => {
    const { clock, limit } = limited();
    for (let i = 0; i < 3; i += 1) limit.take('a', 1);
    clock.turnOn(1500);
    expect(limit.take('a', 1)).toBe(1);
    clock.turnOn(500);
    expect([limit.take('a', 1), limit.take('a', 1)]).toEqual([0, 2]);
    clock.turnOn(6000);
    expect([1, 2, 3, 4].map(() => limit.take('a', 1))).toEqual([0, 0, 0, 2]);
  });

  test('one user does not slow another', () => {
    const { limit } = limited();
    for (let i = 0; i < 10; i += 1) limit.take('a', 1);
    expect(limit.take('b', 1)).toBe(0);
  });

  test('small costs add up', () => {
    const { limit } = limited();
    const takes = Array.from({ length: 31 }, () => limit.take('a', 0.1));
    expect(takes.slice(0, 29)).toEqual(Array.from({ length: 29 }, () => 0));
    expect(takes.at(-1)).toBe(1);
  });

  test('a million users take no more room than a few', () => {
    const { limit } = limited(1000);
    for (let user = 0; user < 1_000_000; user += 1) limit.take(String(user), 1);
    expect(limit.size).toBe(1000);
  });

  test('whoever is refused stays limited though many others come, as long as they fit', () => {
    const { limit } = limited(1000);
    for (let i = 0; i < 3; i += 1) limit.take('busy', 1);
    for (let user = 0; user < 900; user += 1) limit.take(String(user), 1);
    expect(limit.take('busy', 1)).toBeGreaterThan(0);
  });
});
