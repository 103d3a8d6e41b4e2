import type { CommandName, Library, Reply, Request } from '../../bot/index.ts';
import { refOf } from '../../bot/index.ts';
import { clip, escapeText, plainText } from './escape.ts';
import { differenceLine, eventBlock, personBlock } from './lists.ts';
import { passageBlock } from './passages.ts';
import { sourceLine } from './source-line.ts';
import type { Tongue } from './tongues.ts';
import { accentOf, sentencesOf } from './verdicts.ts';
import { makeView, textBlock } from './view.ts';
import type { Block, View, ViewButton } from './view.ts';

/** Commands whose text is worth showing again: Discord shows the command's name, not what was asked. */
const shownText: Partial<Record<CommandName, string>> = {
  ask: 'discord.asked',
  'who-said': 'discord.asked-who-said',
  verify: 'discord.checked',
};

/** Passages, people or dates on a page. */
const perPage = { passages: 5, people: 8, events: 5 } as const;

/** How much of a user's own words is shown again. */
const maxEcho = 160;

/** A short answer longer than this is the passage itself and needs no line. */
const maxShort = 120;

/**
 * Any reply of the bot as a view: what was asked, the answer in words, then the passages it rests on, people or dates.
 * The article's words appear in block quotes only.
 *
 * @param request what was asked, for turning pages and to be shown again.
 */
export function replyView(reply: Reply, request: Request, library: Library, tongue: Tongue): View {
  const blocks = blocksOf(reply, library, tongue);
  const { command } = reply;
  return makeView({
    accent: accentOf(reply),
    lead: [...echo(command, request, tongue), ...shortLine(reply, tongue), ...sentencesOf(reply, tongue)],
    blocks,
    perPage: reply.people.length > 0 ? perPage.people : reply.events.length > 0 ? perPage.events : perPage.passages,
    source: blocks.length > 0 ? sourceLine(library, tongue) : null,
    buttons: [...moreButton(reply, library, tongue), ...saidButtons(reply, blocks, library, tongue), ...choices(reply)],
    turn: (page) => ({ does: 'turn', ...madeAgainBy(reply, request), page }),
    private: reply.kind === 'error',
  });
}

/** What makes a reply again: lists of people and dates need no words, whatever they were asked by. */
function madeAgainBy(
  { command, people, events }: Reply,
  request: Request,
): { readonly command: CommandName; readonly request: Request } {
  if (people.length > 0) return { command: 'people', request: {} };
  return events.length > 0 ? { command: 'timeline', request: {} } : { command, request };
}

function echo(command: CommandName, { text }: Request, { say }: Tongue): string[] {
  const key = shownText[command];
  const words = clip(plainText(text ?? ''), maxEcho);
  return key && words !== '' ? [`-# ${escapeText(say(key, { text: words }))}`] : [];
}

function shortLine({ short, evidence: [first] }: Reply, { say }: Tongue): string[] {
  if (short === null || short.length > maxShort || short === first?.text) return [];
  const fromArticle = first?.emphasis.some(
    ({ start, end }) => first.text.slice(start - first.start, end - first.start) === short,
  );
  const own = fromArticle ? undefined : plainAnswers[short];
  return [`${say('label.short')} **${own === undefined ? escapeText(short) : say(own)}**`];
}

/** Short answers that are the bot's own words, by what the reply calls them. */
const plainAnswers: Readonly<Record<string, string>> = { Yes: 'discord.yes', No: 'discord.no' };

function blocksOf(reply: Reply, library: Library, tongue: Tongue): Block[] {
  const difference =
    reply.difference.length > 0
      ? [textBlock(`${tongue.say('discord.changes')}\n${differenceLine(reply.difference, tongue)}`)]
      : [];
  const nearest = reply.nearest.map((passage) => passageBlock(passage, library, tongue));
  const [first, ...others] = nearest;
  return [
    ...difference,
    ...reply.evidence.map((passage) => passageBlock(passage, library, tongue)),
    ...reply.people.map((person) => personBlock(person, library, tongue)),
    ...reply.events.map((event) => eventBlock(event, library, tongue)),
    ...(first ? [{ ...first, markdown: `**${tongue.say('label.nearest')}**\n${first.markdown}` }, ...others] : []),
  ];
}

/** A sentence that scores less than this share of the best is not worth offering as more. */
const worthShare = 0.25;
const mostMore = 5;

/** The ranked sentences behind the answer that are not shown, on a button. */
function moreButton(reply: Reply, library: Library, { say }: Tongue): ViewButton[] {
  const best = reply.candidates[0]?.score ?? 0;
  const lists = reply.statements.length + reply.people.length + reply.events.length > 0;
  if (reply.kind !== 'answer' || lists || best <= 0) return [];
  const refs = reply.candidates
    .filter(
      ({ score, start, end }) =>
        score >= best * worthShare && !reply.evidence.some((p) => p.start < end && start < p.end),
    )
    .flatMap((candidate) => refOf(candidate, library) ?? [])
    .slice(0, mostMore);
  return refs.length > 0 ? [{ label: say('discord.button.more'), press: { does: 'more', refs } }] : [];
}

/** All that the speakers shown said, where that is more than one statement. */
function saidButtons(reply: Reply, blocks: readonly Block[], library: Library, { say }: Tongue): ViewButton[] {
  const asked = reply.statements.length > 0 ? reply.speaker : null;
  const fewest = reply.people.length > 0 ? 1 : 2;
  const people = [...new Set(blocks.flatMap(({ person }) => person ?? []))];
  return people.flatMap((id) => {
    const person = library.knowledge.people[id];
    const said = library.knowledge.statements.filter(({ speaker }) => speaker === id).length;
    if (!person || said < fewest || person.name === asked) return [];
    const label = say('discord.button.said', { name: plainText(person.name) });
    return [{ label, press: { does: 'said', person: id, page: 0, turns: false } }] as const;
  });
}

/** What the bot offers to ask instead; names it offers are speakers. */
function choices({ suggestions, phrases, command }: Reply): ViewButton[] {
  const speakers = command === 'quotes' || phrases.some(({ key }) => key.startsWith('quotes.'));
  return suggestions.map((text) => {
    const [speaker, topic] = text.split(' | ');
    const press = speakers
      ? ({ does: 'run', command: 'quotes', request: { speaker, ...(topic ? { topic } : {}) } } as const)
      : ({ does: 'run', command: 'ask', request: { text } } as const);
    return { label: topic ? `${speaker} · ${topic}` : text, press };
  });
}
