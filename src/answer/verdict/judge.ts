import { findConflicts, isCritical, strengths, surfaceWords, unitWeight } from '../../match/index.ts';
import type { AlignableArticle, Alignment, Conflict, Unit } from '../../match/index.ts';
import { sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import type { DifferencePiece, Verdict } from '../verdict.ts';
import { compareWords } from './difference.ts';

/** What comparing the user's words with one sentence came to. */
export interface Judgement {
  readonly verdict: Extract<Verdict, 'paraphrase' | 'altered' | 'absent'>;
  readonly alignment: Alignment;
  readonly conflicts: readonly Conflict[];
  readonly difference: readonly DifferencePiece[];
  /** 0..1, for choosing among sentences of the same verdict. */
  readonly score: number;
}

/** Measured on development cases; see test/answer/verdict. */
export const thresholds = {
  /** Words in the same order that make the user's text a changed copy rather than a retelling. */
  close: 0.7,
  /** Least share matched for `altered` when only facts (names, numbers …) differ. */
  factsChanged: 0.55,
  /** Least share matched for `altered` when words were added that the sentence lacks. */
  wordsAdded: 0.72,
  /** Least weight matched for `paraphrase`: two words of content, or a word and an office. */
  telling: 1.5,
  /** Least share matched for `paraphrase`: adverbs and terms the sentence only points at may be missing. */
  retold: 0.7,
} as const;

/** Judges one sentence against the user's words; exactness is found elsewhere, by comparing words alone. */
export function judge(alignment: Alignment, text: string, article: AlignableArticle): Judgement {
  const sentence = alignment.theirs.sentence;
  const articleText = article.knowledge.article.text;
  const conflicts = findConflicts(alignment, article.context);
  const compared = compareWords(text, surfaceWords(text), articleText, surfaceWords(articleText, sentence));
  const close = compared.closeness >= thresholds.close && compared.dropped.length <= surfaceWords(text).length;
  const dropped = close && (dropsWeight(compared.pieces, sentence, article) || swapsNeighbour(alignment));
  const verdict = verdictOf(
    alignment,
    conflicts,
    close,
    dropped,
    compared.closeness === 1 && surfaceWords(text).length >= 4,
    article.context.mainTerms,
  );
  return {
    verdict,
    alignment,
    conflicts,
    // What changed may stand before the first shared word: the "no" that was cut from "no more equipment".
    difference:
      close && compared.pieces.some(({ kind }) => kind !== 'same')
        ? compared.pieces
        : claimDifference(alignment, conflicts, text, articleText),
    score:
      alignment.coverage + 0.1 * alignment.density + 0.1 * compared.closeness - (sentence.place === 'body' ? 0 : 0.1),
  };
}

function verdictOf(
  alignment: Alignment,
  conflicts: readonly Conflict[],
  close: boolean,
  dropped: boolean,
  allThere: boolean,
  mainTerms: ReadonlySet<string>,
): Judgement['verdict'] {
  const { mine, missing, pairs, coverage } = alignment;
  const weight = (indexes: readonly number[]): number =>
    indexes.reduce((sum, i) => sum + unitWeight[(mine.units[i] as Unit).kind], 0);
  const total = weight(mine.units.map((_, i) => i));
  const matchedWords = pairs.filter((p) => (mine.units[p.mine] as Unit).kind === 'word').length;
  const matchedKinds = pairs.map((p) => (mine.units[p.mine] as Unit).kind);
  const tells =
    allThere ||
    (weight(pairs.map((p) => p.mine)) >= thresholds.telling &&
      matchedKinds.some((kind) => kind === 'word' || kind === 'number' || kind === 'date'));
  const understood = (unit: Unit): boolean => unit.kind === 'name' && mainTerms.has(unit.stem);
  const lost = missing.some((i) => !isSmall(mine.units[i] as Unit) && !understood(mine.units[i] as Unit));
  if (conflicts.length === 0 && !dropped && !lost && coverage >= thresholds.retold && tells) return 'paraphrase';
  if (matchedWords === 0 || total < 1.5) return 'absent';
  const explained = new Set(conflicts.flatMap((c) => c.mine));
  const denied = conflicts.some(({ kind }) => kind === 'negation');
  const added = missing
    .filter((i) => !explained.has(i))
    .map((i) => mine.units[i] as Unit)
    .filter((unit) => !isCritical(unit) && !isSmall(unit) && !(denied && anybody.test(unit.lower)));
  const floor = added.length > 0 ? thresholds.wordsAdded : thresholds.factsChanged;
  return close || coverage >= floor ? 'altered' : 'absent';
}

/** Whom "nobody" denies: "people were hurt" beside "nobody was hurt". */
const anybody = /^(?:people|persons?)$/;

/** Adverbs and light verbs: a paraphrase may add "really". */
const isSmall = (unit: Unit): boolean =>
  unit.kind === 'light' || (unit.kind === 'word' && unit.tag === 'ADV' && !unit.lower.endsWith('ly'));

/** How many words in a row count as left out on purpose; longer stretches were left out for shortness. */
const maxDropped = 3;

/** Whether a copy leaves out a word without which it says more than the article: a hedge, a negation, a number that is no aside. */
function dropsWeight(
  pieces: readonly DifferencePiece[],
  sentence: Span,
  { knowledge, context }: AlignableArticle,
): boolean {
  const { hedges, negators, numbers } = context.lists;
  const { text } = knowledge.article;
  let at = sentence.start;
  return pieces.some((piece, i) => {
    if (piece.kind === 'added') return false;
    const start = text.indexOf(piece.text, at);
    at = start + piece.text.length;
    if (piece.kind === 'same' || pieces[i + 1]?.kind === 'added') return false;
    const words = surfaceWords(piece.text).map((word) => word.folded);
    const telling = (word: string): boolean =>
      hedges.has(word) ||
      negators.has(word) ||
      (!isAside(text, { start, end: at }) && (numbers.has(word) || /^\p{N}/u.test(word)));
    return words.length <= maxDropped && words.some(telling);
  });
}

/** Whether some words stand between commas, brackets or dashes: "Roth, 52, met". */
const isAside = (text: string, { start, end }: Span): boolean =>
  /[,(–—]\s*$/.test(text.slice(0, start).slice(-3)) && /^\s*[,)–—]/.test(text.slice(end, end + 3));

/** Whether a copy has a word that is only near in meaning to the article's: "teachers" for "students". */
const swapsNeighbour = ({ pairs, mine }: Alignment): boolean =>
  pairs.some((pair) => pair.strength === strengths.vector && mine.units[pair.mine]?.kind === 'word');

/** The user's words with what each changed one stands for, where the order is too free for a comparison word by word. */
function claimDifference(
  alignment: Alignment,
  conflicts: readonly Conflict[],
  text: string,
  articleText: string,
): DifferencePiece[] {
  const { mine, theirs, missing } = alignment;
  const pieces: (DifferencePiece & { end: number })[] = [];
  const instead = (conflict: Conflict): DifferencePiece & { end: number } => ({
    kind: 'removed',
    text: sliceOf(articleText, spanOf(theirs.units, conflict.theirs)),
    end: -1,
  });
  pieces.push(...conflicts.filter((c) => c.mine.length === 0).map(instead));
  mine.units.forEach((unit, i) => {
    const conflict = conflicts.find((c) => c.mine.includes(i));
    if (conflict && conflict.theirs.length > 0 && conflict.mine[0] === i) pieces.push(instead(conflict));
    const kind = conflict !== undefined || missing.includes(i) ? 'added' : 'same';
    const last = pieces.at(-1);
    if (last?.kind === kind)
      pieces[pieces.length - 1] = { kind, text: text.slice(last.end - last.text.length, unit.end), end: unit.end };
    else pieces.push({ kind, text: sliceOf(text, unit), end: unit.end });
  });
  return pieces.map(({ kind, text: words }) => ({ kind, text: words }));
}

const spanOf = (units: readonly Unit[], indexes: readonly number[]): { start: number; end: number } => ({
  start: (units[Math.min(...indexes)] as Unit).start,
  end: (units[Math.max(...indexes)] as Unit).end,
});
