import { describe, expect, test } from 'vitest';
import { csvHeader, csvRows } from '../../src/export/index.ts';
import { libraryOf } from '../support/libraries.ts';
import { crowdArticle } from '../support/crowd.ts';

const rowsOf = (text: string): string => csvRows('tram', libraryOf(text).knowledge);

describe('the table', () => {
  test('begins with the mark that makes Excel read UTF-8, and names its columns', () => {
    expect(csvHeader()).toBe(
      '\uFEFFarticle,headline,paragraph,speaker,role,kind,source,cue,content,words,start,end\r\n',
    );
  });

  test('has a line a statement, with everything that is known of it', () => {
    const lines = rowsOf(crowdArticle).split('\r\n');
    const start = crowdArticle.indexOf('Nobody asked') - 1;
    const headline = 'Council splits over the <b>night tram</b> & its cost';
    expect(lines).toContain(
      `tram,${headline},2,Bo Lind,,direct,Bo Lind,said,"""Nobody asked the drivers,""",4,${start},${start + 27}`,
    );
    expect(lines.at(-1)).toBe('');
  });

  test.each([
    ['an equals sign', '=HYPERLINK("http://x") is the cell'],
    ['a plus', '+1 is the answer'],
    ['a minus', '-1 is the answer'],
    ['an at sign', '@SUM(1) is the answer'],
  ])('a cell that begins with %s is no formula', (_, headline) => {
    const rows = rowsOf(`${headline}\n\nThe harbour was closed on Monday.\n\n"We are late," Lena Holt said.\n`);
    expect(rows).toMatch(/^tram,"?'[=+@-]/);
  });

  test('quotation marks are doubled and wrapped lines stay in their cell', () => {
    const rows = rowsOf(
      'Tram stops at ten\n\nThe tram stops at ten from Monday, the\ntown says.\n\n"We are late, and we\nknow it," Lena Holt said on Monday.\n',
    );
    expect(rows).toContain('"""We are late, and we\nknow it,"""');
  });

  test('an article without statements has no lines', () => {
    expect(rowsOf('Rain at last\n\nIt rained on Monday. The river rose.\n')).toBe('');
  });
});
