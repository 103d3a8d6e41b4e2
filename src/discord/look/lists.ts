import { refOf, showDay } from '../../bot/index.ts';
import type { DifferencePiece, Library, ListedEvent, ListedPerson } from '../../bot/index.ts';
import { escapeText, plainText } from './escape.ts';
import type { Tongue } from './tongues.ts';
import type { Block } from './view.ts';

/** A person in bold, then roles, short names and how much is said: one item of a list. */
export function personBlock(person: ListedPerson, library: Library, { say }: Tongue): Block {
  const details = [
    ...person.roles,
    ...(person.aliases.length > 0 ? [say('label.also', { aliases: person.aliases.join(', ') })] : []),
    ...(person.statements > 0 ? [say('label.statements', { count: person.statements })] : []),
  ];
  const index = library.knowledge.people.findIndex(({ name }) => name === person.name);
  return {
    markdown: [`**${escapeText(person.name)}**`, ...details.map(escapeText)].join(' · '),
    ref: null,
    place: null,
    person: person.statements > 0 && index >= 0 ? index : null,
  };
}

/** The date in bold with where it stands, then the sentence as a block quote. */
export function eventBlock(event: ListedEvent, library: Library, { say, language }: Tongue): Block {
  const place = event.paragraph === null ? null : say('place.paragraph', { number: event.paragraph });
  const head = [
    `**${escapeText(showDay(event, language))}**`,
    ...(event.planned ? [say('label.planned')] : []),
    ...(place === null ? [] : [place]),
  ];
  return {
    markdown: `${head.join(' · ')}\n> ${escapeText(event.text)}`,
    ref: refOf(event, library),
    place,
    person: null,
  };
}

/** Words of a run of the same words that are kept at its ends, where all would be too long. */
const keptWords = 6;

/** From so many characters on, long runs of unchanged words are left out. */
const longDifference = 900;

/**
 * The article's words with what was changed: the article's struck out, an arrow, the new ones bold. What only one of
 * them has says so in words, for struck out letters are not heard in a screen reader.
 *
 * @example differenceLine([…], tongue) // 'that includes ~~six~~ → **eight** missile launchers'
 */
export function differenceLine(pieces: readonly DifferencePiece[], { say }: Tongue): string {
  const long = pieces.reduce((sum, { text }) => sum + text.length, 0) > longDifference;
  const shown = pieces.flatMap(({ kind, text }, i) => {
    const words = escapeText(text);
    if (words === '') return [];
    const [before, after] = [pieces[i - 1]?.kind, pieces[i + 1]?.kind];
    switch (kind) {
      case 'same':
        return [long ? shortened(text, i > 0, i < pieces.length - 1) : words];
      case 'removed':
        return after === 'added'
          ? [`~~${words}~~ →`]
          : before === 'added'
            ? [`~~${words}~~`]
            : [`~~${words}~~ (${say('discord.left-out')})`];
      case 'added':
        return before === 'removed'
          ? [`**${words}**`]
          : after === 'removed'
            ? [`**${words}** ←`]
            : [`**${words}** (${say('discord.put-in')})`];
    }
  });
  return shown.join(' ');
}

/** The ends of a run that touch a change, the middle marked as left out. */
function shortened(text: string, changeBefore: boolean, changeBehind: boolean): string {
  const words = plainText(text).split(' ');
  if (words.length <= keptWords * 2) return escapeText(text);
  const head = changeBefore ? words.slice(0, keptWords) : [];
  const tail = changeBehind ? words.slice(-keptWords) : [];
  return [escapeText(head.join(' ')), '[…]', escapeText(tail.join(' '))].filter((part) => part !== '').join(' ');
}
