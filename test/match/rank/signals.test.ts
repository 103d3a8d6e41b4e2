import { describe, expect, it } from 'vitest';
import { rankSentences, readQuery } from '../../../src/match/index.ts';
import type { Signals } from '../../../src/match/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const text = `Harbour bridge to close for repairs

The old harbour bridge will close on 4 May, the council said on Monday. Engineer Petra Lind found cracks in two pillars of the bridge in March.

"We cannot wait for another winter," she told reporters. The repairs will cost 3 million crowns and last until autumn.

Buses will cross the river at Mill Lane instead. Lind will move to the Kvarngatan office in Uppsala in June.

Shopkeepers fear for their trade. In winter the bridge, built by Otto Berg, was shut twice.`;

const library = libraryOf(text);

/** The signals of the sentence that holds these words. */
function signalsOf(question: string, words: string): Signals {
  const query = readQuery(question, library.index, library.tools);
  const ranked = rankSentences(query, library.index, library.tools, Infinity);
  const found = ranked.find(({ sentence: { sentence } }) => text.slice(sentence.start, sentence.end).includes(words));
  return (found as (typeof ranked)[number]).signals;
}

/** Signal, question, words of the sentence where it is greater and of the one where it is less, and why. */
const greater: readonly (readonly [keyof Signals, question: string, more: string, less: string, why: string])[] = [
  ['wording', 'what was shut in winter', 'shut twice', 'another winter', '"was" and "in" count too'],
  ['names missing', 'What did Petra Lind find?', 'Shopkeepers', 'Petra Lind', 'both names are lacking'],
  ['alike', 'Which coaches take another way?', 'Buses', 'Shopkeepers', 'coaches are like buses'],
  ['alike only', 'Which coaches take another way?', 'Buses', 'Shopkeepers', 'no word is matched by itself'],
  ['alike on average', 'Which coaches take another way?', 'Buses', 'Shopkeepers', 'all words count'],
  ['verbs alike', 'What does Lind worry about?', 'fear', 'Mill Lane', 'to worry is like to fear'],
  ['spelled alike', 'What is at Kvarngata?', 'Kvarngatan', 'Mill Lane', 'one letter is lacking'],
  ['earliest', 'Where will buses cross?', 'Buses', 'shut twice', 'the sentence opens with the word asked about'],
  ['heaviest early', 'Was the bridge shut?', 'old harbour bridge', 'Petra Lind', 'the bridge comes sooner'],
  ['offer near', 'When were cracks found in the pillars?', 'Petra Lind', '4 May', 'the words stand near March'],
  ['offers', 'When will the bridge close?', '4 May', 'Buses', 'a date is offered'],
  ['new names', 'What will Lind do?', 'Kvarngatan', 'Shopkeepers', 'Kvarngatan and Uppsala are new'],
  ['behind', 'Who found cracks in the pillars?', 'another winter', 'shut twice', 'the sentence before tells of cracks'],
  ['ahead', 'Who found cracks in the pillars?', '4 May', 'Buses', 'the next sentence tells of cracks'],
];

describe('a signal', () => {
  it.each(greater)('%s is greater for %s in "%s" than in "%s": %s', (name, question, more, less) => {
    expect(signalsOf(question, more)[name]).toBeGreaterThan(signalsOf(question, less)[name]);
  });

  it('takes "this month" for no answer to "in which month"', () => {
    const told = 'The ferry sank earlier this month. The ferry was built in December at Osk.';
    const ferry = libraryOf(told);
    const ranked = rankSentences(
      readQuery('In which month was the ferry built?', ferry.index, ferry.tools),
      ferry.index,
      ferry.tools,
    );
    const date = (at: number): number | undefined =>
      ranked.find(({ sentence: { sentence } }) => sentence.index === at)?.signals.date;
    expect([date(0), date(1)]).toEqual([-1, 1]);
  });

  it('leaves alone what a long message tells around its question', () => {
    const question = 'Who found cracks in the pillars?';
    const told = `hi all, my sister and I were shut in all winter and we talked about trade and the river and the office: ${question}`;
    expect(signalsOf(told, 'shut twice').wording).toBe(signalsOf(question, 'shut twice').wording);
  });

  it('tells the size of the article', () => {
    const signals = signalsOf('What happened?', '4 May');
    expect(signals.sentences).toBeCloseTo(9 / 60);
    expect(signals.paragraphs).toBeCloseTo(4 / 30);
  });

  it('lies between -1 and 1, whatever is asked', () => {
    for (const question of ['Where is Lind?', 'how many crowns', 'why', 'Kvarngata', 'Who says the bridge will close?'])
      for (const words of ['4 May', 'Petra', 'winter', 'Uppsala'])
        for (const value of Object.values(signalsOf(question, words))) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });
});
