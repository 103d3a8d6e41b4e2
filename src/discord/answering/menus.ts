import type { APIMessage, APIMessageApplicationCommandInteraction } from 'discord-api-types/v10';
import { checkMessage, cleanText, maxChars } from '../../bot/index.ts';
import type { Library, MessageCheck } from '../../bot/index.ts';
import { clip, escapeText, plainText } from '../look/escape.ts';
import { maxBlock, maxText } from '../look/layout.ts';
import { differenceLine } from '../look/lists.ts';
import { menuName, menus } from '../look/names.ts';
import type { Menu } from '../look/names.ts';
import { passageBlock } from '../look/passages.ts';
import { replyTo } from './reply-to.ts';
import type { Viewed } from './reply-to.ts';
import { sourceLine } from '../look/source-line.ts';
import type { Tongue } from '../look/tongues.ts';
import { sentencesOf, worstAccent } from '../look/verdicts.ts';
import { makeView } from '../look/view.ts';
import type { Block } from '../look/view.ts';

/** The menu entry of that name, as it was registered; `null` when this version has none. */
export const menuNamed = (name: string, tongue: Tongue): Menu | null =>
  menus.find((menu) => menuName(menu, tongue) === name) ?? null;

/** Answers a message as if its text had been asked. */
export function askMessage({ content }: Pick<APIMessage, 'content'>, library: Library, tongue: Tongue): Viewed {
  const text = cleanText(content, maxChars.text);
  return text === '' ? onlyWords('discord.no-text', tongue) : replyTo('ask', { text }, library, tongue);
}

/**
 * Checks the quotes and claims of a message. All verdicts stand on one page, for the message cannot be read again later:
 * where the room is short, the later ones go without their passage, which a button shows.
 */
export function checkMessageView(
  { content, id }: Pick<APIMessage, 'content' | 'id'>,
  interaction: Pick<APIMessageApplicationCommandInteraction, 'guild_id' | 'channel'>,
  library: Library,
  tongue: Tongue,
): Viewed {
  if (plainText(content) === '') return onlyWords('discord.no-text', tongue);
  const checked = checkMessage(content, library);
  if (checked.claims.length === 0) return onlyWords('discord.no-claim', tongue);
  const { blocks, left } = claimBlocks(checked, library, tongue);
  const link = messageLink(interaction, id);
  const view = makeView({
    accent: worstAccent(checked.claims.map(({ reply }) => reply)),
    lead: [
      ...(link === null
        ? []
        : [`-# ${tongue.say('discord.checked-message')}: [${tongue.say('discord.message')}](${link})`]),
      ...(left > 0 ? [tongue.say('discord.more-claims', { count: left })] : []),
    ],
    blocks,
    perPage: blocks.length,
    source: sourceLine(library, tongue),
  });
  return { view, outcome: checked.claims.every(({ reply }) => reply.verdict === 'absent') ? 'not-found' : 'answer' };
}

const onlyWords = (key: string, { say }: Tongue): Viewed => ({
  view: makeView({ lead: [escapeText(say(key))], private: true }),
  outcome: 'empty',
});

/** A message's address; `null` where Discord does not tell all of it. */
function messageLink(
  { guild_id: guild, channel }: Pick<APIMessageApplicationCommandInteraction, 'guild_id' | 'channel'>,
  message: string,
): string | null {
  const path = [guild ?? '@me', channel?.id ?? '', message];
  return path.every((part) => part === '@me' || /^\d{1,20}$/.test(part))
    ? `https://discord.com/channels/${path.join('/')}`
    : null;
}

/** How much of a claim is shown again. */
const maxEcho = 160;

/** Kept free for the lead and the article's line. */
const reserved = 1500;

/** A block for each claim, whole as long as there is room for the rest in short. */
function claimBlocks({ claims, left }: MessageCheck, library: Library, tongue: Tongue) {
  const drafts = claims.map((claim) => draftOf(claim, library, tongue));
  const blocks: Block[] = [];
  let room = maxText - reserved;
  for (const [i, { full, short }] of drafts.entries()) {
    const rest = drafts.slice(i + 1).reduce((sum, later) => sum + later.short.markdown.length, 0);
    const fits = (block: Block, kept: number): boolean => block.markdown.length <= Math.min(maxBlock, room - kept);
    const block = fits(full, rest) ? full : fits(short, 0) ? short : null;
    if (!block) return { blocks, left: left + drafts.length - i };
    blocks.push(block);
    room -= block.markdown.length;
  }
  return { blocks, left };
}

function draftOf({ text, speaker, reply }: MessageCheck['claims'][number], library: Library, tongue: Tongue) {
  const { say } = tongue;
  const words = clip(text, maxEcho);
  const asked =
    speaker === null
      ? say('discord.claim', { text: words })
      : say('discord.claim-by', { text: words, speaker: clip(speaker, 60) });
  const lines = [`-# ${escapeText(asked)}`, ...sentencesOf(reply, tongue)];
  const [passage] = [...reply.evidence, ...reply.nearest].map((own) => passageBlock(own, library, tongue));
  const difference = reply.difference.length > 0 ? [differenceLine(reply.difference, tongue)] : [];
  const near = reply.evidence.length === 0 && passage ? [`**${say('label.nearest')}**`] : [];
  const base = { ref: passage?.ref ?? null, place: passage?.place ?? null, person: null };
  return {
    full: { ...base, markdown: [...lines, ...difference, ...near, ...(passage ? [passage.markdown] : [])].join('\n') },
    short: {
      ...base,
      markdown: [...lines.slice(0, 2), ...(passage ? [`— ${escapeText(passage.place ?? '')}`] : [])].join('\n'),
    },
  };
}
