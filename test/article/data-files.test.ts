import { describe, expect, it } from 'vitest';
import { decodeArticle } from '../../src/article/index.ts';

const kindOf = (text: string): string => {
  const decoded = decodeArticle(new TextEncoder().encode(text));
  return 'problem' in decoded ? decoded.problem.kind : 'article';
};

describe('files of data and programs are no articles', () => {
  it.each([
    [
      'JSON',
      '{\n  "name": "onrecord",\n  "description": "It says who said them.",\n  "scripts": {\n    "test": "run the tests and see."\n  }\n}\n',
    ],
    ['a program', 'function say() {\n  return "The mayor said no.";\n}\nconst a = say();\nconsole.log(a);\n'],
    [
      'an element a line',
      '<p>The pool will close on Monday, the mayor said to nobody much.</p>\n<p>She said that it was too old.</p>\n',
    ],
    ['a program that says much', 'say("The mayor said that nobody would be able to swim there now");\nexit();\n'],
    ['settings', 'name: onrecord\nport: 8080\nhost: localhost\nmode: fast\n'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('no-prose');
  });
});

describe('articles with some such lines are articles', () => {
  it.each([
    [
      'front matter',
      '---\ntitle: Pool closes\nsource: Courier\n---\nThe pool will close on Monday, the mayor said. She said it was too old.\n',
    ],
    [
      'a tag line',
      'Pool closes\nCourier\n["pool"]\nThe pool will close on Monday, the mayor said.\nShe said it was too old.\nNobody was pleased with that.\n',
    ],
    [
      'messages set in between tags',
      'Pool closes, and Ostrava has much to say about it\n\n<post id="7" author="@lena">We will all miss the old pool.</post>\n<post id="8" author="@petr">Where shall we swim now?</post>.\n<post id="9"><post/>.\n',
    ],
    [
      'the source of each paragraph in brackets',
      'The old pool will close on Monday because nobody can mend it. [Courier]\nThe mayor said she had no money left for such an old pool. [Evening Post]\n',
    ],
    [
      'a style sheet left in it',
      'The old pool will close on Monday because nobody can mend it, the mayor said.\n.box {\n width: 100%;\n color: red;\n}\nShe said that she had no money left for it this year or the next.\n',
    ],
    [
      'a quotation list',
      '"We will go to the town on Monday," she said.\n\n"We will stay here and wait for the bus," he said.\n\n"It is cold," she said.\n',
    ],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('article');
  });
});
