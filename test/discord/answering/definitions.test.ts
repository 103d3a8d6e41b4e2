import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/bot/index.ts';
import { commandDefinitions } from '../../../src/discord/index.ts';
import { tables } from '../../support/discord-desk.ts';
import { brokenDefinitions } from '../../support/discord-limits.ts';

const definitions = commandDefinitions(tables);
const slashCommands = definitions.filter(({ type }) => type === ApplicationCommandType.ChatInput);

describe('the definitions of the commands', () => {
  test('keep to the limits in every language', () => {
    expect(brokenDefinitions(definitions)).toEqual([]);
  });

  test('are one for each command of the bot, and two menus', () => {
    expect(slashCommands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    expect(definitions.filter(({ type }) => type === ApplicationCommandType.Message).map(({ name }) => name)).toEqual([
      'Check against the article',
      'Ask about this',
    ]);
  });

  test('can be used in servers, in messages to the bot and in any others', () => {
    for (const definition of definitions)
      expect(definition).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  test('have the options of the command, then the one that hides the reply', () => {
    const optionsOf = (name: string) => slashCommands.find((each) => each.name === name);
    expect(optionsOf('quotes')).toMatchObject({
      options: [
        { name: 'speaker', required: true, autocomplete: true, max_length: 300 },
        { name: 'topic', required: false, autocomplete: true, max_length: 300 },
        { name: 'hide', required: false, type: 5 },
      ],
    });
    expect(optionsOf('summary')).toMatchObject({
      options: [
        { name: 'length', choices: [{ value: 'short' }, { value: 'medium' }, { value: 'long' }] },
        { name: 'hide' },
      ],
    });
    expect(optionsOf('verify')).not.toHaveProperty('options.0.autocomplete');
  });

  test('have names in Korean and Chinese, no two of them alike', () => {
    for (const language of ['ko', 'zh-CN'] as const) {
      const names = slashCommands.map((each) => each.name_localizations?.[language]);
      expect(new Set(names).size).toBe(commands.length);
    }
  });
});
