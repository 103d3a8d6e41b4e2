import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answer/index.ts';
import { handTools } from '../../match/alignment/hand-made.ts';
import { harbour } from '../../match/alignment/harbour.ts';

/** Verbatim stretches, each with facts that can be changed by replacing a word. */
const golden: readonly (readonly [quote: string, changes: readonly (readonly [from: string, to: string])[]])[] = [
  [
    'German Transport Minister Jana Albrecht urged France to reopen the harbour of Lorient on Tuesday',
    [
      ['France', 'Spain'],
      ['Lorient', 'Brest'],
      ['Tuesday', 'Thursday'],
      ['German', 'Austrian'],
      ['Jana Albrecht', 'Hans Keller'],
      ['to reopen', 'not to reopen'],
      ['Transport', 'Finance'],
      ['urged France', 'urged Italy'],
    ],
  ],
  [
    'We will not pay a single euro until the report is published',
    [
      ['not ', ''],
      ['euro', 'dollar'],
      ['will not', 'will never not'],
      ['is published', 'is not published'],
    ],
  ],
  [
    'the harbour was temporarily closed and that some ships could return in April',
    [
      ['temporarily', 'permanently'],
      ['some', 'all'],
      ['April', 'June'],
      ['was', 'was not'],
      ['could', 'could not'],
      ['some', 'no'],
    ],
  ],
  [
    'He has no plans to visit Berlin',
    [
      ['no ', ''],
      ['Berlin', 'Rome'],
      ['Berlin', 'Madrid'],
    ],
  ],
  [
    'The navy has already moved four patrol boats to the harbour, which cost about 2.5 million euros',
    [
      ['four', 'five'],
      ['four', '14'],
      ['2.5', '25'],
      ['million', 'billion'],
      ['euros', 'dollars'],
      ['has already', 'has not'],
      ['moved', 'never moved'],
    ],
  ],
  [
    'Paris pledged that no more boats would be sent',
    [
      ['no more', 'more'],
      ['no more', 'ten more'],
      ['Paris', 'London'],
      ['Paris', 'Rome'],
      ['more', 'fewer'],
    ],
  ],
  [
    'Moreau met with Italian President Carla Ricci in Rome on February 27',
    [
      ['Moreau', 'Albrecht'],
      ['Italian', 'Spanish'],
      ['President', 'Chancellor'],
      ['Rome', 'Milan'],
      ['27', '28'],
      ['February', 'March'],
      ['Carla Ricci', 'Jana Albrecht'],
      ['met', 'did not meet'],
    ],
  ],
  [
    'Around 300 fishermen have lost their jobs since January',
    [
      ['300', '3,000'],
      ['January', 'March'],
      ['have', "haven't"],
      ['fishermen', '30 fishermen'],
      ['300', 'thirty'],
    ],
  ],
];

describe('a changed negation, number, name, date, place, office or hedge', () => {
  for (const [quote, changes] of golden) {
    it(`is never exact nor a paraphrase in "${quote}"`, () => {
      expect(checkClaim(quote, null, harbour, handTools)[0]?.verdict).toBe('exact');
      for (const [from, to] of changes) {
        const changed = quote.replace(from, to);
        expect([changed, checkClaim(changed, null, harbour, handTools)[0]?.verdict]).not.toEqual([changed, 'exact']);
        expect([changed, checkClaim(changed, null, harbour, handTools)[0]?.verdict]).not.toEqual([
          changed,
          'paraphrase',
        ]);
      }
    });
  }
});

describe('a text of any make', () => {
  it.each([
    ['x'.repeat(6000)],
    ['((((((((((((((('],
    ['not '.repeat(500)],
    ['one '.repeat(400)],
    ['\uD83D'],
    ['“” – '],
    ['@everyone said hello'],
    ['[…] […] […]'],
    ['a. '.repeat(300)],
  ])('gets a verdict: %.20s', (text) => {
    expect(checkClaim(text, null, harbour, handTools).length).toBeGreaterThan(0);
  });
});
