import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { diffCommands } from '../../../src/discord/deploying/diff.ts';

type Wanted = RESTPostAPIApplicationCommandsJSONBody;

const ask: Wanted = {
  name: 'ask',
  description: 'Ask',
  contexts: [0, 1],
  options: [{ type: 3, name: 'question', description: 'your question', required: true, max_length: 300 }],
};

/** What Discord makes of a definition. */
const registered = (command: Wanted, more: object = {}): APIApplicationCommand =>
  ({
    id: '1',
    application_id: '2',
    version: '3',
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    ...command,
    ...more,
  }) as unknown as APIApplicationCommand;

describe('what registering would change', () => {
  test.each<[string, APIApplicationCommand[], Wanted[], string[]]>([
    ['a new command', [], [ask], ['+ /ask']],
    ['a command that is no more', [registered(ask)], [], ['- /ask']],
    [
      'a longer option',
      [registered(ask)],
      [
        {
          ...ask,
          options: [{ type: 3, name: 'question', description: 'your question', required: true, max_length: 100 }],
        },
      ],
      ['~ /ask: options[0].max_length 300 → 100'],
    ],
    [
      'a new description',
      [registered(ask)],
      [{ ...ask, description: 'Ask it' }],
      ['~ /ask: description "Ask" → "Ask it"'],
    ],
    [
      'a translation',
      [registered(ask)],
      [{ ...ask, name_localizations: { ko: '질문' } }],
      ['~ /ask: name_localizations none → {"ko":"질문"}'],
    ],
    ['a context less', [registered(ask)], [{ ...ask, contexts: [0] }], ['~ /ask: contexts[1] 1 → none']],
    ['a menu of the same name', [registered(ask)], [ask, { name: 'ask', type: 3 }], ['+ message menu ask']],
  ])('%s', (_, old, wanted, lines) => {
    expect(diffCommands(old, wanted, false)).toEqual(lines);
  });
});

describe('what is no change', () => {
  test.each<[string, APIApplicationCommand[], Wanted[], boolean]>([
    ['what Discord fills in', [registered(ask)], [ask], false],
    ['contexts in another order', [registered(ask, { contexts: [1, 0] })], [ask], false],
    [
      'an option that says it is not required',
      [registered({ name: 'a', description: 'b', options: [{ type: 3, name: 'c', description: 'd' }] })],
      [
        {
          name: 'a',
          description: 'b',
          options: [{ type: 3, name: 'c', description: 'd', required: false, autocomplete: false }],
        },
      ],
      false,
    ],
    [
      'another order of commands',
      [registered(ask), registered({ name: 'b', description: 'c' })],
      [{ name: 'b', description: 'c' }, ask],
      false,
    ],
    [
      'contexts, which a server’s own commands have none of',
      [registered({ ...ask, contexts: null } as unknown as Wanted)],
      [ask],
      true,
    ],
    ['no commands at all', [], [], false],
  ])('%s', (_, old, wanted, guild) => {
    expect(diffCommands(old, wanted, guild)).toEqual([]);
  });
});
