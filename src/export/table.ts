import type { Article } from '../article/index.ts';
import type { Attribution, Statement, StatementKind } from '../extract/index.ts';
import { sliceOf } from '../text/index.ts';
import type { Span } from '../text/index.ts';
import { wordStarts } from './words.ts';

/** One statement as a spreadsheet shows it; what the article does not tell is empty. */
export interface Row {
  /** The file's name without extension. */
  readonly article: string;
  readonly headline: string;
  /** Number of the body paragraph it begins in, or where else it stands. */
  readonly paragraph: number | 'headline' | 'caption' | '';
  /** Full name; empty when the source is nobody in particular. */
  readonly speaker: string;
  readonly role: string;
  readonly kind: StatementKind;
  /** The words that name the source as they stand: "He". */
  readonly source: string;
  readonly cue: string;
  /** The words said, verbatim; "[…]" where the article's own words come between. */
  readonly content: string;
  /** How many words the content has. */
  readonly words: number;
  /** From the first character of the content to behind its last, UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
}

/** The outer statements of an article in text order, a row each. */
export function tableOf(article: string, attribution: Attribution): Row[] {
  const starts = wordStarts(attribution.article);
  return attribution.statements
    .filter(({ within, content }) => within === null && content.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((statement) => rowOf(article, statement, attribution, starts));
}

function rowOf(name: string, statement: Statement, attribution: Attribution, starts: readonly number[]): Row {
  const { article } = attribution;
  const person = statement.speaker === null ? undefined : attribution.people[statement.speaker];
  const wordsAt = (span: Span | null): string => (span ? sliceOf(article.text, span) : '');
  return {
    article: name,
    headline: article.title,
    paragraph: placeOf(statement, article),
    speaker: person?.name ?? '',
    role: person?.roles[0]?.text ?? '',
    kind: statement.kind,
    source: wordsAt(statement.source),
    cue: wordsAt(statement.cue),
    content: statement.content.map(wordsAt).join(' […] '),
    words: starts.filter((at) => statement.content.some(({ start, end }) => start <= at && at < end)).length,
    start: startOf(statement),
    end: statement.content.at(-1)?.end ?? startOf(statement),
  };
}

const startOf = ({ content }: Statement): number => content[0]?.start ?? 0;

function placeOf({ sentences: [first] }: Statement, article: Article): Row['paragraph'] {
  const sentence = first === undefined ? undefined : article.sentences[first];
  if (!sentence) return '';
  return sentence.place === 'body' ? (sentence.paragraph ?? '') : sentence.place;
}
