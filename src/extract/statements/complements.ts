import type { Parsed } from './clause.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import type { Range } from './noun-phrases.ts';
import type { Word } from './word.ts';

/** What a cue takes: its pattern and where the content starts. `cueTo` is the end of the cue, particles included. */
export interface Complement {
  /** "that", "to-do", "clause", "np", "np+to-do", "about", "quote" …; a preposition stands for itself */
  readonly pattern: string;
  readonly from: number;
  readonly cueTo: number;
}

const maxSkipped = 14;

/**
 * The complements that may hang on a cue whose last word is `head`: the nearest one, then, behind an object, a
 * preposition phrase or a date ("told reporters in Seoul on Monday that …"), the clause or quotation that follows.
 *
 * @example "urged South Korea to keep its word" // np "South Korea to keep …", np+to-do "to keep its word"
 */
export function complementsOf(parsed: Parsed, head: number): Complement[] {
  const { codes, unit, phrases } = parsed;
  const found: Complement[] = [];
  let at = head + 1;
  let path = '';
  let cueTo = at;
  while (codes.charAt(at) === 'a') at += 1;
  for (let steps = 0; steps < 6 && at < codes.length && at - head < maxSkipped + 8; steps += 1) {
    const code = codes.charAt(at);
    const add = (name: string, from: number, to = cueTo): void => {
      found.push({ pattern: path + name, from, cueTo: to });
    };
    if (startsQuote(parsed, at)) {
      add('quote', at);
      if (path !== '' || !phraseStartingAt(phrases, at)) return found;
    }
    if (code === 't') return (add(/[vzdbhmo]/.test(codes.slice(at)) ? 'that' : 'np', at), found);
    if (code === 'T' || (code === 'n' && codes.charAt(at + 1) === 'T')) return (add('to-do', at), found);
    if (path !== '' && /^(who|which)$/.test(unit.words[at]?.token.lower ?? '')) {
      const that = codes.indexOf('t', at);
      if (that > at && that - head <= maxSkipped) add('that', that);
      return found;
    }
    if (code === 'w' || (code === 's' && unit.words[at]?.token.lower === 'if')) return (add('wh', at), found);
    if (/[:,-]/.test(code)) {
      if (startsQuote(parsed, at + 1)) return (add(code === ':' ? ':quote' : 'quote', at + 1), found);
      if (code === ':' && at + 1 < codes.length) return (add(':', at + 1), found);
      if (code === ',' && codes.charAt(at + 1) === 't') return (add('that', at + 1), found);
      const closing = code === ',' ? codes.indexOf(',', at + 1) : -1;
      if (closing < 0 || closing - head > maxSkipped || !/[Itgas]/.test(codes.slice(at + 1, at + 2))) return found;
      path = path.startsWith('x') ? path : `x${path}`;
      at = closing + 1;
      if (codes.charAt(at) !== 't') return found;
      continue;
    }
    if (code === '#' && isResult(unit.words[at])) {
      at += 1;
      continue;
    }
    const clause = clauseFrom(parsed, at);
    if (clause && found.length < 4) add('clause', at);
    const phrase = phraseStartingAt(phrases, at);
    if (phrase) {
      if (path === '') add('np', at);
      const end = chainRight(parsed, phrase);
      path = path === '' ? 'np+' : path;
      at =
        phrase.to < end && /[tTw:]/.test(codes.charAt(phrase.to))
          ? phrase.to
          : /[I]/.test(codes.charAt(phrase.to)) && !unit.words[phrase.to]?.quote
            ? phrase.to
            : end;
      continue;
    }
    if (code === 'I' || (code === 's' && /^(as|than)$/.test(unit.words[at]?.token.lower ?? ''))) {
      const lower = unit.words[at]?.token.lower ?? '';
      if ((path === '' || path === 'np+') && codes.charAt(at + 1) !== 'M')
        add(lower, at + 1, path === '' ? at + 1 : cueTo);
      const object = phraseStartingAt(phrases, at + 1);
      if (path === '' && !object && !/[M#]/.test(codes.charAt(at + 1))) {
        cueTo = at + 1;
        at += 1;
        path = `${lower}+`;
        continue;
      }
      path = path === '' ? 'pp+' : path;
      at = object ? object.to : at + 1;
      while (codes.charAt(at) === 'M' || codes.charAt(at) === '#') at += 1;
      continue;
    }
    if (code === 'g') return (path === '' && add('ing', at), found);
    if (code === 'J' || code === 'd') {
      if (path === '') add('adj', at);
      at += 1;
      path = path === '' ? 'j+' : path;
      continue;
    }
    if (code === 'M' || code === 'a' || code === '#') {
      at += 1;
      continue;
    }
    if (/[vzbhmo]/.test(code) && path === '') add('verb', at);
    return found;
  }
  return found;
}

/** "voted [5-2] to close the bridge". */
const isResult = (word: Word | undefined): boolean => /^\d+[-–]\d+$/.test(word?.token.text ?? '');

/** Whether a quotation starts at word `at`. */
export function startsQuote(parsed: Parsed, at: number): boolean {
  const quote = parsed.unit.words[at]?.quote ?? null;
  return quote !== null && parsed.unit.words[at - 1]?.quote !== quote;
}

/** Whether a clause with a subject and a finite verb of its own starts at `at` ("said [he is willing]"). */
function clauseFrom(parsed: Parsed, at: number): boolean {
  const index = parsed.subjects.findIndex(
    (subject) =>
      subject !== null && subject.from === at && (subject.form === 'beside' || subject.form === 'apposition'),
  );
  const verb = index >= 0 ? parsed.verbs[index] : undefined;
  return verb !== undefined && verb.form === 'finite';
}

function chainRight(parsed: Parsed, phrase: Range): number {
  let { to } = phrase;
  while (parsed.unit.words[to]?.token.lower === 'of') {
    const next = phraseStartingAt(parsed.phrases, to + 1);
    if (!next) break;
    to = next.to;
  }
  return to;
}
