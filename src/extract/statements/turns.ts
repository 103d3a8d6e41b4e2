import type { Span } from '../../text/index.ts';
import type { Outline } from './outline.ts';
import { runsOf } from './runs.ts';
import type { Unit } from './unit.ts';
import { spanOf } from './unit.ts';

/** Most words of a label: "Marta Silva, conductor" has four, the comma among them. */
const longestLabel = 5;
/** Fewest labelled paragraphs of a transcript. */
const fewestTurns = 4;

/** Where a labelled paragraph of a transcript opens. */
interface Turn {
  /** Index of the unit it opens with. */
  readonly first: number;
  /** How many words the label has, without the mark behind it. */
  readonly label: number;
}

/**
 * The statements of a transcript, in place of what its units hold else: "Q: Is there enough money?", "SILVA: No. The city …". All that
 * stands between two labels is the first one's, the last one's ends with its paragraph. Articles whose labels do not take turns are
 * left as they are: "Price: 5 euros", "Doors open: 7 p.m.".
 */
export function takeTurns(units: readonly Unit[], outlines: readonly Outline[][]): Outline[][] {
  const turns = turnsIn(units);
  if (!areTurns(turns, units)) return [...outlines];
  const result = [...outlines];
  turns.forEach((turn, number) => {
    const block = units[turn.first]?.block;
    const next = turns[number + 1]?.first ?? units.findLastIndex((unit) => unit.block === block) + 1;
    result[turn.first] = [outlineOfTurn(turn, units.slice(turn.first, next))];
    for (let at = turn.first + 1; at < next; at += 1) if (units[at]?.place === 'body') result[at] = [];
  });
  return result;
}

function turnsIn(units: readonly Unit[]): Turn[] {
  return units.flatMap((unit, first) => {
    if (unit.place !== 'body' || units[first - 1]?.block === unit.block) return [];
    const label = unit.words.findIndex(({ token: { text } }) => text === ':' || text === '.');
    return label > 0 && label <= longestLabel && isLabel(unit, label) && label + 1 < unit.words.length
      ? [{ first, label }]
      : [];
  });
}

/** "Q" and "A" also before a full stop; names before a colon, each word with a capital. */
function isLabel({ words }: Unit, label: number): boolean {
  if (words[0]?.quote) return false;
  if (label === 1 && /^(?:Q|A|Question|Answer)$/i.test(words[0]?.token.text ?? '')) return true;
  return (
    words[label]?.token.text === ':' &&
    words.slice(0, label).every(({ token, code }) => /^\p{Lu}/u.test(token.text) && /[PNSJ]/.test(code))
  );
}

/** Whether two labels or more come again, as those of speakers do. */
function areTurns(turns: readonly Turn[], units: readonly Unit[]): boolean {
  if (turns.length < fewestTurns) return false;
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const words = labelOf(turn, units[turn.first] as Unit);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length > 1;
}

const labelOf = ({ label }: Turn, { words }: Unit): string =>
  words
    .slice(0, label)
    .map(({ token }) => token.lower)
    .join(' ');

function outlineOfTurn({ label }: Turn, units: readonly Unit[]): Outline {
  const opening = units[0] as Unit;
  const spoken = units.filter((unit) => unit.place === 'body');
  return {
    source: spanOf(opening, 0, label),
    sentence: opening.words[0]?.sentence ?? 0,
    cue: spanOf(opening, label, label + 1),
    content: byBlock(spoken).map((block): Span => {
      const last = block.at(-1) as Unit;
      const start = spanOf(
        block[0] as Unit,
        block[0] === opening ? label + 1 : 0,
        (block[0] as Unit).words.length,
      ).start;
      return { start, end: spanOf(last, 0, endOf(last)).end };
    }),
    unit: spoken.at(-1) ?? opening,
    spoken: true,
  };
}

/** A sentence's full stop does not belong to what is said. */
const endOf = ({ words }: Unit): number => (words.at(-1)?.token.text === '.' ? words.length - 1 : words.length);

const byBlock = (units: readonly Unit[]): Unit[][] => runsOf(units, (at) => units[at]?.block !== units[at - 1]?.block);
