import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../src/bot/topics.ts';
import { libraryOf } from '../support/libraries.ts';

const library = libraryOf(`Norway closes salmon farms

Norway will close two salmon farms near Osk after sea lice killed fish. Sea lice have spread since May, Minister Liv Dahl said.

"The salmon farms will open again," Dahl said. A year ago, people in Osk had asked for the year to be used for a study. The fish had been sick.
`);
const topics = topicsOf(library.knowledge, library.tools);

describe('topics of an article', () => {
  it('are what it names often, the most first', () => {
    expect(topics.slice(0, 2)).toEqual(['salmon farms', 'sea lice']);
  });

  it.each([
    ['a person', /dahl/i],
    ['a country', /norway/i],
    ['a word that stands in a longer topic', /^(?:salmon|farms|lice)$/],
    ['a word of no topic', /^(?:year|people)$/],
    ['what is named once', /study/],
  ])('are never %s', (_, name) => {
    expect(topics.filter((topic) => name.test(topic))).toEqual([]);
  });
});

it('a word within a longer topic is left to that, though it stands alone more often', () => {
  const { knowledge, tools } = libraryOf(`Council meets

The council spoke of the bridge toll for hours. Nobody wants the bridge toll. The toll is high. The toll is old. The toll is unfair.
`);
  expect(topicsOf(knowledge, tools)).not.toContain('toll');
  expect(topicsOf(knowledge, tools)).toContain('bridge toll');
});
