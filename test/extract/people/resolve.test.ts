import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a phrase resolves to whom it means', () => {
  it.each([
    ['Lu Wei met Kang Min-ji. Lu told her that he was glad.', 'he was', 'Lu Wei'],
    ['"I saw Peter Hale," Laura Finch said. "It was late," she said.', 'she', 'Laura Finch'],
    ['Mr. Roe said the plan failed. "It was always so," he said.', 'he said', 'Roe'],
    ['He is willing to work with Kang Min-ji, Lu Wei said.', 'He', 'Lu Wei'],
    [
      'Chinese Foreign Minister Lu Wei spoke. The Chinese foreign minister left.',
      'The Chinese foreign minister',
      'Lu Wei',
    ],
    ['The mayor, Maria Lopez, spoke. The mayor added more.', 'The mayor added', 'Maria Lopez'],
    [
      'Senator Joan Albright of Vermont and Senator Mark Dole of Ohio met. The Vermont senator left.',
      'The Vermont senator',
      'Joan Albright',
    ],
    ['Brian Fallow, a spokesman for Mrs. Frost, said so.', 'Brian Fallow, a spokesman for Mrs. Frost,', 'Brian Fallow'],
    ['Peter Hale, who had left early, came back.', 'who', 'Peter Hale'],
    ['The Finance Ministry spoke. The ministry said taxes would rise.', 'The ministry', 'Finance Ministry'],
    ['The Finance Ministry spoke. It said taxes would rise.', 'It', 'Finance Ministry'],
    ['Seoul said on Friday that it would wait.', 'it', 'Seoul'],
    ["They noted Seoul's pledge that it would wait.", 'it', 'Seoul'],
    ['Lu Wei met his South Korean counterpart Kang Min-ji.', 'his South Korean counterpart Kang Min-ji', 'Kang Min-ji'],
    ['Laura Finch spoke. Ms. Finch agreed.', 'Ms. Finch', 'Laura Finch'],
    ['Single mother Ana Roe, 38, of Dayton, agreed.', '38, of Dayton', 'Ana Roe'],
    ['Mr. Osei Grant, an analyst, agreed.', 'Mr. Osei', 'Osei Grant'],
  ])('%s (%s)', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it('does not take the subject for the object of one clause', () => {
    expect(tell('Lu Wei met Peter Hale. Hale told him that talks were over.').meant('him')).toBe('Lu Wei');
  });

  it('names the head of a phrase without titles and descriptions', () => {
    const text = 'Senator Brian Fallow, a friend of Mrs. Frost, said so.';
    const { nameOf, article } = tell(text);
    const start = article.text.indexOf('Senator');
    const sentence = article.sentences.find((one) => one.start === start);
    expect(nameOf({ start, end: start + 44 }, sentence?.index ?? -1)).toBe('Brian Fallow');
  });
});

describe('headlines in capitals find only names the text knows', () => {
  it('links "ROE" to Jane Roe', () => {
    const told = tell('ROE SAYS NEW PLAN WILL FAIL\n\nJane Roe spoke on Monday. Roe said the plan would fail.', true);
    expect(told.people.map((person) => person.name)).toEqual(['Jane Roe']);
    expect(told.people[0]?.mentions[0]?.sentence).toBe(0);
  });
});
