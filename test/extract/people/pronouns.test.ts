import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('a pronoun means whom the text is about there', () => {
  it.each([
    [
      'who opens the main clause after a fronted phrase',
      'Dan Hale called it wrong. But at a rally on Thursday, Rob Lund showed no regret. He went on.',
      'He went',
      'Rob Lund',
    ],
    [
      'a subject whose verb stands behind a day',
      'Rob Lund won. Union spokesman Dan Hale on Thursday evening said no. He was calm.',
      'He was',
      'Dan Hale',
    ],
    ['the subject of "as for"', 'Dan Hale smiled. As for Rob Lund, he was calm.', 'he was', 'Rob Lund'],
    ['the subject of a question', 'Dan Hale spoke. Was Rob Lund happy? "To a point," he said.', 'he said', 'Rob Lund'],
    [
      'not whom the quotation names',
      'Dan Hale spoke. It rained. "Rob Lund is our best man," he said.',
      'he said',
      'Dan Hale',
    ],
    [
      'not whom the reported clause names',
      'Dan Hale will not vote for Rob Lund. Also, Lund is no friend of his, he said.',
      'he said',
      'Dan Hale',
    ],
    [
      'the speaker before quoted sentences',
      'Rob Lund won. "It is wrong," Dan Hale said. "It will not last. It never does. It cannot." He left.',
      'He left',
      'Dan Hale',
    ],
    [
      'not whose campaign is told of',
      'Dan Hale came. A voter asked Hale of people sent home under the Lund campaign. He told a story. Rob Lund left.',
      'He told',
      'Dan Hale',
    ],
    ['the named one before brackets', 'Rob Lund won. Dan Hale (a Democrat) was sorry. He left.', 'He left', 'Dan Hale'],
    [
      'the later one in a list of asides',
      'Rob Lund won. Another voter, Dan Hale, stayed. He ate.',
      'He ate',
      'Dan Hale',
    ],
  ])('%s', (_, text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });

  it.each([
    ['Dan Hale came. When Rob Lund arrived, he said that it was late.', 'he said', 'Rob Lund'],
    ['Dan Hale came. Like Rob Lund, he stayed.', 'he stayed', 'Dan Hale'],
  ])('%s', (text, phrase, name) => {
    expect(tell(text).meant(phrase)).toBe(name);
  });
});
