import type { Place, Sentence } from '../article/index.ts';
import type { Knowledge, Person, Statement, StatementKind } from '../extract/index.ts';
import { contains, coverOf, overlaps, sliceOf, withoutMarks } from '../text/index.ts';
import type { Span, Token } from '../text/index.ts';

/** Words of the article shown to the user: `text` is the slice `start..end` of the untouched text. */
export interface Passage extends Span {
  readonly text: string;
  /** Paragraph number to show; `null` for the headline and captions. */
  readonly paragraph: number | null;
  readonly place: Place;
  /** Who says it, by canonical name; `null` when these are the article's own words. */
  readonly speaker: string | null;
  /** The speaker's role as the article tells it: "Chinese Foreign Minister". */
  readonly role: string | null;
  /** How it is said; `null` for the article's own words. Only `direct` may be called a quotation. */
  readonly kind: StatementKind | null;
  /** The short answers inside this passage, to be emphasised. */
  readonly emphasis: readonly Span[];
}

/**
 * A share of a passage's words that must be one source's before the passage counts as told by that source. Below
 * it the article speaks: in "The army has built a camp there, but Paris pledged that it will close." Paris does
 * not tell of the camp.
 */
const spokenShare = 0.5;

/**
 * Any stretch of the article as a passage. The speaker is whose statement holds the emphasis, else whose statement
 * fills most of the stretch; `null` when that is the article itself.
 *
 * @example
 * passageOfSpan(knowledge, { start: 2100, end: 2183 }).speaker // 'Kang Kyung-wha'
 */
export function passageOfSpan(knowledge: Knowledge, span: Span, emphasis: readonly Span[] = []): Passage {
  return makePassage(knowledge, span, tellerOf(knowledge, span, emphasis), emphasis);
}

/** A whole sentence, by its index in `Article.sentences`. */
export function passageOfSentence(knowledge: Knowledge, sentence: number, emphasis: readonly Span[] = []): Passage {
  return passageOfSpan(knowledge, knowledge.article.sentences[sentence] as Sentence, emphasis);
}

/**
 * A statement with the whole sentences it stands in, told by its own speaker. Sentences that are not neighbours are
 * left out behind the first gap, so a passage is always one unbroken stretch.
 *
 * @example
 * passageOfStatement(knowledge, knowledge.statements[0]).text // '"We are ready," Moreau said on Monday.'
 */
export function passageOfStatement(
  knowledge: Knowledge,
  statement: Statement,
  emphasis: readonly Span[] = [],
): Passage {
  const sentences = neighbours(knowledge, statement);
  const span = coverOf(sentences) ?? coverOf(statement.content) ?? { start: 0, end: 0 };
  return makePassage(knowledge, span, statement, emphasis);
}

/**
 * The statement a stretch of the article is told by; `null` for the article's own voice. Of statements within one
 * another the outer one tells: what Wang said of Seoul's pledge is Wang's. Where a part is emphasised, who tells that part counts first.
 */
export function tellerOf(knowledge: Knowledge, span: Span, emphasis: readonly Span[] = []): Statement | null {
  const inside = knowledge.statements.filter((s) => s.content.some((part) => overlaps(part, span)));
  const focus = emphasis[0];
  const focused = focus ? inside.filter((s) => s.content.some((part) => contains(part, focus))) : [];
  if (focused.length > 0) return outermost(focused);
  for (const stretch of focus ? [focus, span] : [span]) {
    const filling = inside.filter((s) => filledShare(knowledge, s, stretch) >= spokenShare);
    if (filling.length > 0) return outermost(filling);
  }
  return null;
}

function makePassage(knowledge: Knowledge, span: Span, teller: Statement | null, emphasis: readonly Span[]): Passage {
  const sentence = knowledge.article.sentences.find((s) => overlaps(s, span));
  const person = teller && personOf(knowledge, teller);
  return {
    start: span.start,
    end: span.end,
    text: sliceOf(knowledge.article.text, span),
    paragraph: sentence?.paragraph ?? null,
    place: sentence?.place ?? 'body',
    speaker: tellerName(teller, knowledge),
    role: person?.roles[0]?.text ?? null,
    kind: teller?.kind ?? null,
    emphasis: emphasis.filter((part) => contains(span, part)),
  };
}

/** The name of who tells, or the words that name them without marks of Markdown; `null` for the article itself. */
export function tellerName(statement: Statement | null, knowledge: Knowledge): string | null {
  if (!statement) return null;
  const words =
    statement.source && withoutMarks(sliceOf(knowledge.article.text, statement.source)).replace(/\s+/g, ' ').trim();
  return personOf(knowledge, statement)?.name ?? words;
}

const personOf = (knowledge: Knowledge, statement: Statement): Person | null =>
  (statement.speaker === null ? null : knowledge.people[statement.speaker]) ?? null;

/** The unbroken run of sentences a statement begins with. */
function neighbours(knowledge: Knowledge, statement: Statement): Sentence[] {
  const run: Sentence[] = [];
  for (const index of statement.sentences.toSorted((a, b) => a - b)) {
    const sentence = knowledge.article.sentences[index];
    if (!sentence) continue;
    const last = run.at(-1);
    if (last && (sentence.index !== last.index + 1 || sentence.place !== last.place)) break;
    run.push(sentence);
  }
  return run;
}

/**
 * How much of the stretch is the statement's content, 0..1. The clause that names the source is left aside, and so are
 * phrases without a verb ("during a meeting in Rome on Monday"): only another clause is a voice of its own.
 */
function filledShare({ article }: Knowledge, statement: Statement, span: Span): number {
  const frame = frameOf(article.text, statement, span);
  const inside = (token: Span, part: Span | null): boolean => part !== null && overlaps(token, part);
  let content = 0;
  let others = 0;
  let clause: Token[] = [];
  const closeClause = (): void => {
    if (clause.some((t) => t.tag === 'VERB' || t.tag === 'AUX')) others += clause.length;
    clause = [];
  };
  for (const token of article.sentences.filter((s) => overlaps(s, span)).flatMap((s) => s.tokens)) {
    if (!overlaps(token, span)) continue;
    const own = statement.content.some((part) => inside(token, part));
    if (own) content += 1;
    if (own || inside(token, frame) || token.tag === 'PUNCT') closeClause();
    else clause.push(token);
  }
  closeClause();
  return content / Math.max(1, content + others);
}

/** "Finance Minister Ana Moreau said on Monday.": source and cue with their clause, up to the marks around it. */
function frameOf(text: string, { source, cue }: Statement, span: Span): Span | null {
  const core = coverOf([source, cue].filter((part) => part !== null && overlaps(part, span)) as Span[]);
  if (!core) return null;
  const before = [...text.slice(span.start, core.start).matchAll(/[,;:"“”—]|\b(?:but|and|while|although)\b/gi)].at(-1);
  const after = /[,;:"“”—]/.exec(text.slice(core.end, span.end));
  return { start: before ? span.start + before.index : span.start, end: after ? core.end + after.index : span.end };
}

/** Of some statements, one that is within none of the others; the longest where there are several. */
function outermost(statements: readonly Statement[]): Statement {
  const ids = new Set(statements.map((s) => s.id));
  const outer = statements.filter((s) => s.within === null || !ids.has(s.within));
  const size = (s: Statement): number => s.content.reduce((sum, part) => sum + part.end - part.start, 0);
  return (outer.length > 0 ? outer : statements).toSorted((a, b) => size(b) - size(a))[0] as Statement;
}
