import type { Parsed } from '../clause.ts';
import { lastOf } from '../content-ends.ts';
import type { Proposal, StatementRule } from '../draft.ts';
import { phraseStartingAt } from '../noun-phrases.ts';
import type { Range } from '../noun-phrases.ts';
import type { Signals } from '../signal-weights.ts';
import { bucket, quotedShare } from '../signals.ts';

/**
 * "The visit comes ahead of a trip, according to the ministry.", "In the words of one aide, it is over."
 * Leaves alone: "They acted according to plan", where nobody follows, and "in the words" without "of".
 */
export const accordingTo: StatementRule = {
  name: 'according-to',
  find(parsed) {
    const drafts: Proposal[] = [];
    for (const cue of cuesIn(parsed)) drafts.push(...draftsFor(parsed, cue));
    return drafts;
  },
};

const none: Signals = () => {};

function cuesIn({ unit: { words } }: Parsed): Range[] {
  const cues: Range[] = [];
  const lower = (at: number): string => words[at]?.token.lower ?? '';
  words.forEach(({ token, quote }, at) => {
    if (quote !== null) return;
    if (token.lower === 'according' && lower(at + 1) === 'to') cues.push({ from: at, to: at + 2 });
    else if (
      token.lower === 'in' &&
      lower(at + 1) === 'the' &&
      /^(words?|view|opinion|eyes)$/.test(lower(at + 2)) &&
      lower(at + 3) === 'of'
    )
      cues.push({ from: at, to: at + 4 });
  });
  return cues;
}

function draftsFor(parsed: Parsed, cue: Range): Proposal[] {
  const { codes } = parsed;
  const phrase = phraseStartingAt(parsed.phrases, cue.to);
  if (!phrase) return [];
  let end = phrase.to;
  while (end < codes.length && !/[,.;:-]/.test(codes.charAt(end)) && parsed.unit.words[end]?.quote === null) end += 1;
  const source = { from: phrase.from, to: end };
  const edge = codes.charAt(cue.from - 1);
  const before =
    cue.from > 0
      ? { from: 0, to: /[,-]/.test(edge) && parsed.unit.words[cue.from - 1]?.quote === null ? cue.from - 1 : cue.from }
      : null;
  const tailFrom = codes.charAt(end) === ',' ? end + 1 : end;
  const tail =
    tailFrom < lastOf(parsed, tailFrom) && codes.charAt(end) === ','
      ? { from: tailFrom, to: lastOf(parsed, tailFrom) }
      : null;
  const make = (content: Range[], name: string): Proposal => ({
    lemma: parsed.unit.words[cue.from]?.token.lower ?? '',
    cue,
    source,
    content,
    shared: none,
    least:
      parsed.unit.words[cue.from]?.token.lower === 'in' &&
      name === (tail && before ? 'around unit' : tail ? 'fronted' : 'before unit')
        ? 0.5
        : null,
    signals: (tell) => {
      tell('according', parsed.unit.words[cue.from]?.token.lower ?? '');
      tell('according', name);
      tell('according before', edge || '^', name);
      tell('according quoted', content.map((part) => quotedShare(parsed, part.from, part.to)).join());
      tell('according source', bucket(end - phrase.from));
      tell('according start', codes.charAt(content[0]?.from ?? 0), name.split(' ')[0]);
      tell('according tail', tail ? codes.charAt(tail.from) : 'none', name);
    },
  });
  const drafts: Proposal[] = [];
  if (before && before.to > 0) {
    for (const [from, start] of startsBefore(parsed, before.to)) {
      drafts.push(make([{ from, to: before.to }], `before ${start}`));
      if (tail) drafts.push(make([{ from, to: before.to }, tail], `around ${start}`));
    }
  }
  if (tail) drafts.push(make([tail], before && before.to > 0 ? 'after' : 'fronted'));
  return drafts;
}

function startsBefore(parsed: Parsed, to: number): [number, string][] {
  const { codes, unit } = parsed;
  const starts: [number, string][] = [[0, 'unit']];
  if (codes.startsWith('c')) starts.push([1, 'conjunction']);
  for (let at = to - 2; at > 0 && starts.length < 5; at -= 1) {
    if (unit.words[at]?.quote !== null) continue;
    const code = codes.charAt(at);
    if (/[;:-]/.test(code)) starts.push([at + 1, code]);
    else if (code === ',' || (code === 'c' && /[DSRNPJ]/.test(codes.charAt(at + 1))))
      starts.push([
        code === ',' && codes.charAt(at + 1) === 'c' ? at + 2 : at + 1,
        code === ',' ? (codes.charAt(at + 1) === 'c' ? ',c' : ',') : 'c',
      ]);
  }
  return starts.filter(([from]) => from < to);
}
