import stringWidth from 'fast-string-width';
import { phrase, showDate } from '../bot/index.ts';
import type { DifferencePiece, ListedCandidate, ListedEvent, ListedPerson } from '../bot/index.ts';
import type { Page } from './render-passage.ts';
import { printable, wrapBehind } from './wrap.ts';

/** Two columns: the name, and below one another what is known; one person a block. */
export function renderPeople(people: readonly ListedPerson[], { style, say }: Page): string {
  return people
    .map((person) => {
      const details = [
        ...person.roles,
        ...(person.aliases.length > 0 ? [say(phrase('label.also', { aliases: person.aliases.join(', ') }))] : []),
        ...(person.statements > 0 ? [say(phrase('label.statements', { count: person.statements }))] : []),
      ].map(printable);
      const name = style.paint.bold(printable(person.name));
      return details.length === 0 ? name : `${name}\n${wrapBehind(details.join(' · '), '  ', style.width)}`;
    })
    .join('\n');
}

/** A column of dates with what happens beside it. */
export function renderTimeline(events: readonly ListedEvent[], { style, say }: Page): string {
  const dates = events.map((event) => {
    const from = showDate(event.date, 'en');
    return event.until ? `${from} – ${showDate(event.until, 'en')}` : from;
  });
  const column = Math.max(...dates.map((date) => stringWidth(date))) + 2;
  return events
    .map((event, i) => {
      const date = dates[i] as string;
      const place = event.paragraph === null ? '' : ` · ${say(phrase('place.paragraph', { number: event.paragraph }))}`;
      const planned = event.planned ? ` · ${say(phrase('label.planned'))}` : '';
      const text = wrapBehind(
        printable(event.text) + style.paint.dim(planned + place),
        ' '.repeat(column),
        style.width,
      );
      return style.paint.cyan(date) + text.slice(stringWidth(date));
    })
    .join('\n');
}

/** The article's words with the user's changes: left out in [-…-], put in in {+…+}; with colours struck and underlined. */
export function renderDifference(pieces: readonly DifferencePiece[], { style }: Page): string {
  const { paint } = style;
  const shown = pieces.map(({ kind, text }) => {
    const words = printable(text).trim();
    if (kind === 'same') return words;
    if (kind === 'removed') return paint.red(style.colour ? paint.strikethrough(words) : `[-${words}-]`);
    return paint.green(style.colour ? paint.underline(words) : `{+${words}+}`);
  });
  return wrapBehind(shown.filter((words) => words !== '').join(' '), '  ', style.width);
}

/** The ranking with its signals, strongest first: why this passage and not another. */
export function renderCandidates(candidates: readonly ListedCandidate[], { style }: Page): string {
  return candidates
    .map((candidate) => {
      const signals = Object.entries(candidate.signals)
        .filter(([, value]) => value !== 0)
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
        .map(([name, value]) => `${name} ${value.toFixed(2)}`);
      const line = wrapBehind(printable(candidate.text), '      ', style.width).slice(6);
      const reasons = wrapBehind(style.paint.dim(signals.join('  ')), '      ', style.width);
      return `${candidate.score.toFixed(2).padStart(5)} ${line}\n${reasons}`;
    })
    .join('\n');
}
