import type { Argument, CommandName } from '../../bot/index.ts';
import type { Tongue } from './tongues.ts';

/** The two entries in the menu of a message. */
export const menus = ['check', 'ask'] as const;
export type Menu = (typeof menus)[number];

/** A command's name in a language, without the slash. */
export const commandName = (command: CommandName, { say }: Pick<Tongue, 'say'>): string => say(`slash.${command}`);

/** An option's name: "question" for the text of `ask`. */
export const optionName = (command: CommandName, argument: Argument['name'], { say }: Pick<Tongue, 'say'>): string =>
  say(`slash.${command}.${argument}`);

/** The option that every command has: show the reply to nobody else. */
export const hideName = ({ say }: Pick<Tongue, 'say'>): string => say('slash.hide');

export const menuName = (menu: Menu, { say }: Pick<Tongue, 'say'>): string => say(`menu.${menu}`);
