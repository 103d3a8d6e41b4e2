/**
 * Knowledge → files for other programs and for reading: JSON lines, a table for spreadsheets, a page for the browser.
 * Pure; lays out what was found and finds nothing itself.
 */
export { csvHeader, csvRows } from './csv.ts';
export { renderPage } from './html/page.ts';
export type { PageArticle } from './html/page.ts';
export { extractionOf } from './extraction.ts';
