import { describe, expect, it } from 'vitest';
import { body, read } from './read.ts';

const lead = 'The bridge over the Arl opened on Monday, the mayor said.';

describe('a name with a bracket and a colon is a speaker, no dateline', () => {
  it.each([
    'Lena Okafor (captain): We turned back at once.',
    'Lena Okafor (the captain of the ferry): We turned back at once.',
    'Lena Okafor (Harbour Party): We turned back at once.',
  ])('%s', (line) => {
    const article = read(`A day on the river\n\n${line}\n\n${lead}`);
    expect(article.dateline).toBeNull();
    expect(body(article).flat().join('\n')).toContain(line);
  });

  it.each(['Osk (CNA): ', 'OSK (Coast News): ', 'Osk, May 14 (Coast News) - '])(
    'but this is a dateline: %s',
    (words) => {
      expect(read(`${words}${lead}\n\nIt opened in 1954.`).dateline).not.toBeNull();
    },
  );
});
