import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answer/index.ts';
import type { Verdict } from '../../../src/answer/index.ts';
import { handTools } from '../../match/alignment/hand-made.ts';
import { harbour } from '../../match/alignment/harbour.ts';

const verdictsOf = (text: string, speaker: string | null = null): Verdict[] =>
  checkClaim(text, speaker, harbour, handTools).map((check) => check.verdict);

const table: Readonly<Record<Verdict, readonly (readonly [why: string, text: string, speaker?: string])[]>> = {
  exact: [
    ['her words', 'We will not pay a single euro'],
    ['her words, in capitals, with quotation marks', '“WE WILL NOT PAY A SINGLE EURO UNTIL THE REPORT IS PUBLISHED!”'],
    ['her words with Markdown', '**We will not** pay a _single_ euro'],
    ['her words, said by her', 'we will not pay a single euro', 'Albrecht'],
    ['her words, said by her role', 'we will not pay a single euro', 'the German transport minister'],
    ['her words with her name behind', '“we will not pay a single euro” – albrecht'],
    ['her words with her name before', 'Albrecht said: we will not pay a single euro'],
    ["her words, put to her country's government", 'we will not pay a single euro', 'Germany'],
    ['the article’s own words', 'The navy has already moved four patrol boats to the harbour'],
    ['indirect words, by the one who says them', 'the harbour was temporarily closed', 'Moreau'],
    ['words with a marked omission', 'The navy has […] moved four patrol boats'],
  ],
  paraphrase: [
    ['words misspelt', 'we will not pay a singel euro untill the report is publisshed'],
    ['synonyms', 'Paris promised that no further boats would be sent'],
    ['a number in digits', 'The navy moved 4 patrol boats to the harbour'],
    ['a number in words', 'Around three hundred fishermen have lost their jobs'],
    ['the date the other way round', 'Moreau met Ricci in Rome on 27 February'],
    ['short names and fewer words', 'Ricci said both countries have to protect the fishermen'],
    ['a pronoun resolved', 'Moreau has no plans to visit Berlin'],
    ['the negation in another place', 'Moreau does not plan to visit Berlin'],
    ['an office for a name', 'Moreau met the Italian president in Rome'],
  ],
  altered: [
    ['a negation dropped', 'We will pay a single euro until the report is published'],
    ['a negation dropped before a clause', 'Paris pledged that more boats would be sent'],
    ['a negation added', 'The navy has not moved four patrol boats to the harbour'],
    ['a number changed', 'The navy has already moved five patrol boats to the harbour'],
    ['an amount changed', 'boats, which cost about 2.8 million euros'],
    ['a currency changed', 'We will not pay a single dollar'],
    ['a date changed', 'Moreau met with Italian President Carla Ricci in Rome on February 26'],
    ['a month changed', 'some ships could return in May'],
    ['a place changed', 'Moreau met with Italian President Carla Ricci in Paris on February 27'],
    ['a name changed', 'Albrecht met with Italian President Carla Ricci in Rome on February 27'],
    ['an office changed', 'Italian Prime Minister Carla Ricci met Moreau in Rome'],
    ['a hedge changed', 'the harbour was permanently closed'],
    ['a hedge dropped from a copy', 'the harbour was closed and that some ships could return in April'],
    ['a quantifier changed', 'all ships could return in April'],
    ['a word into its opposite', 'Jana Albrecht urged France to close the harbour of Lorient'],
    ['who does it to whom', 'France urged Jana Albrecht to reopen the harbour of Lorient'],
    ['an omission that hides a negation', 'We will […] pay a single euro'],
  ],
  misattributed: [
    ['her words, put to him', 'We will not pay a single euro', 'Moreau'],
    ['her words, put to him in the text', 'Moreau said we will not pay a single euro'],
    ['her words, put to somebody unknown', 'We will not pay a single euro', 'Winston Churchill'],
    ['a paraphrase put to another', 'Ricci said some ships might return in April'],
    ['the article’s own words, put to a person', 'The navy has already moved four patrol boats', 'Albrecht'],
    ['words on a person, put to that person', 'Moreau met with Italian President Carla Ricci in Rome', 'Carla Ricci'],
  ],
  absent: [
    ['something else', 'The stock market fell on Friday'],
    ['something else about the same people', 'Moreau apologised to Albrecht for the delay'],
    ['something else about the same place', 'Tourists love the harbour of Lorient'],
    ['nonsense', 'qwrt zxcv plmk wqeoiu asdlkj'],
    ['marks alone', '🙂 ???'],
    ['nothing', ''],
  ],
};

describe.each(Object.entries(table) as [Verdict, (typeof table)[Verdict]][])(
  'the verdict is %s for',
  (verdict, cases) => {
    it.each(cases.map(([why, text, speaker]) => ({ why, text, speaker: speaker ?? null })))(
      '$why',
      ({ text, speaker }) => expect(verdictsOf(text, speaker)).toEqual([verdict]),
    );
  },
);

describe('several sentences', () => {
  it('are checked one by one', () => {
    expect(
      verdictsOf('The navy has already moved four patrol boats. Paris pledged that more boats would be sent.'),
    ).toEqual(['exact', 'altered']);
  });
  it('are exact as a whole where they follow one another', () => {
    expect(verdictsOf('on March 3. French Prime Minister Paul Moreau said the harbour was temporarily closed')).toEqual(
      ['exact'],
    );
  });
});

describe('the difference', () => {
  const difference = (text: string): string =>
    (checkClaim(text, null, harbour, handTools)[0]?.difference ?? [])
      .map(({ kind, text: words }) => ({ same: '', removed: '-', added: '+' })[kind] + words)
      .join(' / ');
  it.each([
    ['The navy has already moved five patrol boats', 'The navy has already moved / -four / +five / patrol boats'],
    ['We will pay a single euro', 'We will / -not / pay a single euro'],
    ['the harbour was permanently closed', 'the harbour was / -temporarily / +permanently / closed'],
    ['more boats would be sent', '-no / more boats would be sent'],
  ])('of "%s" is told word by word', (text, pieces) => expect(difference(text)).toBe(pieces));
});
