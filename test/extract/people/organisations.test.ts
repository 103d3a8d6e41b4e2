import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('names that report, or that a description explains, are organisations', () => {
  it.each([
    ['It rained, according to the Norvale Ledger.', 'the Norvale Ledger', 'Norvale Ledger'],
    ['As reported by Northern Journalism, it rained.', 'Northern Journalism', 'Northern Journalism'],
    ['"It rained," said one, reports the Norvale Ledger.', 'the Norvale Ledger', 'Norvale Ledger'],
    ['Priorities USA, a super PAC, emailed a link.', 'Priorities USA, a super PAC', 'Priorities USA'],
    ['American Crossways, a political group, said no.', 'American Crossways, a political group', 'American Crossways'],
    ['It fell, according to USA Today.', 'USA Today', 'USA Today'],
    ['A call echoed by Japan was heard.', 'Japan', 'Japan'],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it('takes a department for one under both of its names', () => {
    const { people } = tell(
      'The Labor Department said no. The U.S. Department of Labor stood by it. The department is large.',
    );
    expect(people.map(({ name }) => name)).toEqual(['U.S. Department of Labor']);
  });

  it.each([
    ['The Finch campaign said no. Laura Finch spoke. Her campaign agreed.', 'Her campaign', 'Finch campaign'],
    [
      'The Labor Department met the Justice Department. It rained. It blew. The Labor Department spoke. The department said no.',
      'The department',
      'Labor Department',
    ],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it.each([
    ['Dan Hale met Laura Finch. The Finch campaign said no. His campaign agreed. Hale left.', 'His campaign'],
    ['It rained, according to the Norvale mayor.', 'the Norvale mayor'],
    ['They were met by Northern Lights.', 'Northern Lights'],
  ])('nobody in %s', (text, phrase) => {
    expect(tell(text).meant(phrase)).toBeNull();
  });
});
