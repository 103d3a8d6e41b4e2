import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIInteractionResponseCallbackData,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import { clip } from './escape.ts';
import { writeId } from './custom-id.ts';
import type { Tongue } from './tongues.ts';
import { textBlock } from './view.ts';
import type { Block, View, ViewButton } from './view.ts';

/** Discord shows 4,000 characters of text in a message; the rest is for page numbers and line breaks. */
export const maxText = 3900;

/** The most of them for what stands on every page; longer leads become blocks. */
const maxLead = 700;

/** A passage longer than this is named by its place instead, for no passage is cut. */
export const maxBlock = 2200;

const buttonsInRow = 5;
const maxLabel = 80;
/** Choices, over two rows. */
const maxChoices = 10;

/**
 * One page of a view as a message: a container with the words first, then the passages, the article's line and the
 * buttons. Nobody is pinged by it.
 *
 * @param page from 0; a page beyond the last shows the last.
 */
export function layOut(view: View, page: number, { say }: Tongue, article: string): APIInteractionResponseCallbackData {
  const { lead, pages } = paginate(view, say('discord.too-long-lead'), (place) => say('discord.too-long', { place }));
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const blocks = pages[at] ?? [];
  const counted = pages.length > 1 ? `-# ${say('discord.page', { page: at + 1, pages: pages.length })}` : null;
  const texts = [
    lead.join('\n'),
    ...blocks.map((block) => block.markdown),
    [counted, view.source].filter((line) => line !== null).join('\n'),
  ];
  const rows = rowsOf(view, blocks, turns(view, pages, at, say, article), say, article);
  const components = [...texts.filter((content) => content !== '').map(textDisplay), ...rows];
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      { type: ComponentType.Container, ...(view.accent === null ? {} : { accent_color: view.accent }), components },
    ],
  };
}

const textDisplay = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

interface Paginated {
  readonly lead: readonly string[];
  readonly pages: readonly (readonly Block[])[];
}

/** Blocks in order on as few pages as hold them, none left nearly empty; what is too long for any page gives way to a line that says so. */
function paginate(view: View, tooLongLead: string, tooLong: (place: string) => string): Paginated {
  const lead: string[] = [];
  const blocks: Block[] = [];
  let used = 0;
  for (const line of view.lead) {
    if (blocks.length === 0 && used + line.length <= maxLead) lead.push(line);
    else blocks.push(textBlock(line));
    used += line.length + 1;
  }
  blocks.push(...view.blocks);
  const shown = blocks.map((block) =>
    block.markdown.length <= maxBlock
      ? block
      : { ...block, markdown: block.place === null ? tooLongLead : tooLong(block.place) },
  );
  const room = maxText - lead.join('\n').length - (view.source?.length ?? 0) - 60;
  const perPage = Math.ceil(shown.length / Math.ceil(shown.length / view.perPage));
  const pages: Block[][] = [[]];
  let left = room;
  for (const block of shown) {
    const last = pages.at(-1) as Block[];
    if (last.length > 0 && (last.length >= perPage || block.markdown.length > left)) {
      pages.push([block]);
      left = room - block.markdown.length;
    } else {
      last.push(block);
      left -= block.markdown.length;
    }
  }
  return { lead, pages };
}

type SayLabel = Tongue['say'];

/**
 * Previous and next. Where what was asked is too long for a button, or the reply cannot be made again, the passages left
 * are offered as more.
 */
function turns(
  { turn }: View,
  pages: readonly (readonly Block[])[],
  at: number,
  say: SayLabel,
  article: string,
): ViewButton[] {
  const canTurn = (page: number): ViewButton['press'][] => {
    const press = page >= 0 && page < pages.length ? turn?.(page) : undefined;
    return press && writeId(press, article) !== null ? [press] : [];
  };
  const previous = canTurn(at - 1).map((press) => ({ label: say('discord.button.previous'), press }));
  const next = canTurn(at + 1).map((press) => ({ label: say('discord.button.next'), press }));
  const rest = pages.slice(at + 1).flatMap((blocks) => blocks.flatMap(({ ref }) => ref ?? []));
  if (next.length > 0 || rest.length === 0) return [...previous, ...next];
  return [...previous, { label: say('discord.button.more'), press: { does: 'more', refs: rest } }];
}

/** Rows of buttons: each passage in context, then what else can be done and the pages, then choices. */
function rowsOf(
  view: View,
  blocks: readonly Block[],
  pageButtons: readonly ViewButton[],
  say: SayLabel,
  article: string,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const placed = blocks.filter((block) => block.ref !== null);
  const context = placed.map(({ ref, place }) => ({
    label:
      placed.length === 1 || place === null
        ? say('discord.button.context')
        : say('discord.button.context-at', { place }),
    press: { does: 'context', ref } as ViewButton['press'],
  }));
  const choices = view.buttons.filter(({ press }) => press.does === 'run').slice(0, maxChoices);
  const others = view.buttons.filter(({ press }) => press.does !== 'run');
  const seen = new Set<string>();
  const make = (buttons: readonly ViewButton[]): APIButtonComponentWithCustomId[] =>
    buttons.flatMap(({ label, press }) => {
      const id = writeId(press, article);
      if (id === null || seen.has(id)) return [];
      seen.add(id);
      const style = press.does === 'run' ? ButtonStyle.Primary : ButtonStyle.Secondary;
      return [{ type: ComponentType.Button, style, label: clip(label, maxLabel), custom_id: id }];
    });
  const main = make([...pageButtons, ...others]).slice(0, buttonsInRow);
  const rows = [make(context).slice(0, buttonsInRow), main, ...inRows(make(choices))];
  return rows.filter((row) => row.length > 0).map((row) => ({ type: ComponentType.ActionRow, components: row }));
}

const inRows = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / buttonsInRow) }, (_, i) =>
    all.slice(i * buttonsInRow, (i + 1) * buttonsInRow),
  );
