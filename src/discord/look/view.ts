import type { Ref } from '../../bot/index.ts';
import type { Press } from './custom-id.ts';

/** A piece of Markdown that is shown whole or not at all. */
export interface Block {
  readonly markdown: string;
  /** Where its passage stands, for the button that shows it in context. */
  readonly ref: Ref | null;
  /** Place in the article in words ("¶ 8"), when it has one: names it where it is too long to be shown. */
  readonly place: string | null;
  /** Who says it, when it is known who that is: an index into the article's people. */
  readonly person: number | null;
}

/** A button before it is known whether its id fits. */
export interface ViewButton {
  readonly label: string;
  readonly press: Press;
}

/** A reply laid out, before it is cut into pages. */
export interface View {
  /** RGB, `null` for none. */
  readonly accent: number | null;
  /** Markdown lines on top of every page. */
  readonly lead: readonly string[];
  readonly blocks: readonly Block[];
  /** How many blocks a page has at most. */
  readonly perPage: number;
  /** The article's line below, Markdown; `null` when the reply shows nothing of the article. */
  readonly source: string | null;
  /** Choices and what else can be done, on every page. */
  readonly buttons: readonly ViewButton[];
  /** What turning to a page does; `null` for replies that cannot be made again. */
  readonly turn: ((page: number) => Press) | null;
  /** Shown to nobody but the one who asked, whatever was asked for. */
  readonly private: boolean;
}

/** A block that is no passage. */
export const textBlock = (markdown: string): Block => ({ markdown, ref: null, place: null, person: null });

/** A view with everything not named left empty. */
export const makeView = (parts: Partial<View>): View => ({
  accent: null,
  lead: [],
  blocks: [],
  perPage: 5,
  source: null,
  buttons: [],
  turn: null,
  private: false,
  ...parts,
});
