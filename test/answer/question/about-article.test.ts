import { describe, expect, it } from 'vitest';
import { articleAspectOf } from '../../../src/answer/index.ts';

describe('questions about the article itself', () => {
  it.each([
    ['What is the headline?', 'headline'],
    ['give me the title of this article', 'headline'],
    ['headline', 'headline'],
    ['Who wrote this article?', 'author'],
    ['who is the author', 'author'],
    ['who wrote the story?', 'author'],
    ['who wrote article', 'author'],
    ['byline?', 'author'],
    ['When was this article published?', 'published'],
    ['what date was the story written', 'published'],
    ['How old is this news?', 'published'],
    ['Which newspaper published this?', 'source'],
    ['what news site is this from', 'source'],
    ['Where is this article from?', 'source'],
    ['source?', 'source'],
  ])('%s → %s', (question, aspect) => {
    expect(articleAspectOf(question)).toBe(aspect);
  });
});

describe('questions about what the article tells', () => {
  it.each([
    'Who wrote the letter to the mayor?',
    'When was the report published?',
    'What is the title of the song?',
    'Which newspaper hired her?',
    'Where is the river from?',
    'What is the source of the fire?',
    'How old is the captain?',
    'Who reported the theft?',
    'who wrote harbour lane story',
    'When was it built?',
  ])('%s', (question) => {
    expect(articleAspectOf(question)).toBeNull();
  });
});
