import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { finishWithin } from '../../../src/discord/doors/door.ts';
import { untilAsked } from '../../../src/discord/doors/shutdown.ts';
import type { Endable } from '../../../src/discord/doors/shutdown.ts';
import { memoryLog } from '../../support/bot-parts.ts';

/** A process that notes its exits. */
function fakeProcess(): { process: Endable; signal: (name: string, error?: unknown) => void; exits: number[] } {
  const emitter = new EventEmitter();
  const exits: number[] = [];
  const process = Object.assign(emitter, { exit: (code: number) => exits.push(code) });
  return { process, exits, signal: (name, error) => emitter.emit(name, error) };
}

describe('the end of the process', () => {
  test.each(['SIGTERM', 'SIGINT'])('%s asks for an orderly end, the second one ends it at once', async (name) => {
    const { process, signal, exits } = fakeProcess();
    const ending = untilAsked(process, memoryLog().log);
    signal(name);
    expect(await ending).toEqual({ why: name, code: 0 });
    expect(exits).toEqual([]);
    signal('SIGTERM');
    expect(exits).toEqual([1]);
  });

  test('a rejection nobody handled is logged and survived', async () => {
    const { process, signal, exits } = fakeProcess();
    const { log, lines } = memoryLog();
    const ending = untilAsked(process, log);
    signal('unhandledRejection', new Error('lost promise'));
    expect(lines.join('')).toContain('lost promise');
    signal('SIGTERM');
    expect(await ending).toMatchObject({ code: 0 });
    expect(exits).toEqual([]);
  });

  test('an exception nobody caught ends it in order, as a failure', async () => {
    const { process, signal } = fakeProcess();
    const ending = untilAsked(process, memoryLog().log);
    signal('uncaughtException', new Error('broken'));
    expect(await ending).toMatchObject({ code: 1 });
  });

  test('work in flight is waited for, but not for ever', async () => {
    await finishWithin([new Promise(() => undefined)], 1);
    let done = false;
    const work = Promise.resolve().then(() => (done = true));
    await finishWithin([work, Promise.reject(new Error('one failed'))], 60_000);
    expect(done).toBe(true);
  });
});
