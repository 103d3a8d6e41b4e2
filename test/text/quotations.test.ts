import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/index.ts';

const quotedIn = (text: string): string[] => {
  let at = 0;
  const parts = text.split('\n').map((line) => {
    const part = { start: at, end: at + line.length };
    at = part.end + 1;
    return part;
  });
  return findQuotations(text, parts).map((one) => text.slice(one.start, one.end));
};

describe('quotation marks of every make', () => {
  it.each([
    ['He said: “No.”', ['“No.”']],
    ['"No," he said, "never."', ['"No,"', '"never."']],
    ["''It is over,'' he said.", ["''It is over,''"]],
    ['Minister: ‘We go on’', ['‘We go on’']],
    ["Minister: 'We go on'", ["'We go on'"]],
    ['“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”']],
    ["''She said 'no' to me,'' he said.", ["''She said 'no' to me,''"]],
    ["''She said 'no,''' he added.", ["''She said 'no,'''"]],
    ['„Nein“ and «non»', ['„Nein“ and «non»']],
    ['‘The voters’ rights come first,’ he said.', ['‘The voters’ rights come first,’']],
  ])('%s', (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });
});

describe('quotations over several paragraphs', () => {
  const text = '“We were late.\n“Now we pay,” he said.';
  const [first, second] = findQuotations(text, [
    { start: 0, end: 14 },
    { start: 15, end: text.length },
  ]);
  it('an unclosed one runs to the end of its paragraph', () => {
    expect(first).toMatchObject({ start: 0, end: 14, closed: false, goesOn: false, inner: { start: 1, end: 14 } });
  });
  it('the next one goes on', () => {
    expect(second).toMatchObject({ start: 15, closed: true, goesOn: true });
  });
});

describe('marks that quote nothing', () => {
  it.each([
    ["The voters' rights in the '90s weren't safe."],
    ['The dogs’ owners didn’t come.'],
    ['A screen of 6" or 7" will do.'],
    ['Rock ’n’ roll'],
    [''],
  ])('%s', (text) => {
    expect(quotedIn(text)).toEqual([]);
  });
});
