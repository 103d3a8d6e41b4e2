import { stringify } from 'csv-stringify/sync';
import type { Attribution } from '../extract/index.ts';
import { tableOf } from './table.ts';
import type { Row } from './table.ts';

/** The columns in the order of the file; offsets last, they are for programs. */
const columns: readonly (keyof Row)[] = [
  'article',
  'headline',
  'paragraph',
  'speaker',
  'role',
  'kind',
  'source',
  'cue',
  'content',
  'words',
  'start',
  'end',
];

/** Lines end as RFC 4180 has it. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
const options = { columns: [...columns], record_delimiter: '\r\n', escape_formulas: true };

/** What Excel needs to read the file as UTF-8; without it "Müller" and every curly quotation mark come out broken. */
const byteOrderMark = '\uFEFF';

/**
 * The beginning of a CSV file, once whatever the number of articles.
 *
 * @example csvHeader() // '\uFEFFarticle,headline,paragraph,speaker,…\r\n'
 */
export const csvHeader = (): string => byteOrderMark + stringify([], { ...options, header: true });

/**
 * An article's statements as lines of CSV, each ended; empty when there are none.
 *
 * @example csvRows('rain', attribution) // 'rain,Rain at last,2,Lena Holt,mayor,direct,Holt,said,"""Nobody will …'
 */
export const csvRows = (article: string, attribution: Attribution): string =>
  stringify(tableOf(article, attribution), options);
