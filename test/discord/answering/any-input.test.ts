import fc from 'fast-check';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/bot/index.ts';
import type { Library } from '../../../src/bot/index.ts';
import { plainText } from '../../../src/discord/look/escape.ts';
import { bridgeArticle } from '../../support/bridge.ts';
import { responderOf } from '../../support/discord-desk.ts';
import { brokenLimits } from '../../support/discord-limits.ts';
import { readMarkdown } from '../../support/discord-markdown.ts';
import { click, keystroke, menu, slash } from '../../support/fake-discord/interactions.ts';
import { bundledLibrary, libraryOf } from '../../support/libraries.ts';
import { buttonsOf, textOf } from '../../support/responses.ts';

const marks = '**bold** __u__ _i_ ~~s~~ ||x|| `c` # h > q -# s [l](https://evil.test) <@1> <@&2> <#3> <t:1:R> </ask:1>';

/** An article that is full of what Discord reads as marks, with a sentence no message could hold. */
const hostileArticle = `# Mayor *denies* [everything](https://evil.test) @everyone

The **mayor** Petra Lindqvist said "the <@123> bridge_is_safe \`now\` \u202Eand :smile: ||forever||" on 3 May. > She added that https://evil.test/a_b_c is wrong.

1. Reuter said "- we will *never* pay ~~them~~ <t:1700000000:R>". Lindqvist told the council that ${'the bridge is very old and '.repeat(190)}closed.

-# Holt said discord.gg/abcdef is no address. Holt said that \\*she\\* would sign.
`;

const libraries: readonly (readonly [string, Library])[] = [
  ['the bundled article', bundledLibrary()],
  ['two mayors', libraryOf(bridgeArticle)],
  ['an article of marks', libraryOf(hostileArticle)],
  ['one sentence', libraryOf('Rain fell.')],
];

const oddWords = ['who', 'said', 'not', '"', '?', '🛰️', '\n', '\u202E', '@everyone', 'what did'];

/** As much as Discord lets anybody send, of one thing each. */
const inputs = ['a', '*', '"x" ', '漢', '🛰️', '\u202E', '\u200B', '> ', 'who said '].map((unit) =>
  unit.repeat(6000 / unit.length),
);

/** Words of the article among words of nobody, and text of any kind. */
const anyText = (library: Library): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.constantFrom(marks, ...inputs) },
    {
      weight: 3,
      arbitrary: fc
        .array(
          fc.constantFrom(
            ...library.knowledge.article.text.split(/\s+/).slice(0, 400),
            ...marks.split(' '),
            ...oddWords,
          ),
          { maxLength: 40 },
        )
        .map((words) => words.join(' ')),
    },
  );

const optionNames = ['question', 'words', 'speaker', 'topic', 'quote', 'length', 'term'];

const anySlash = (library: Library): fc.Arbitrary<APIInteraction> =>
  fc
    .record({
      name: fc.constantFrom(...commands.map(({ name }) => name)),
      texts: fc.dictionary(fc.constantFrom(...optionNames), anyText(library)),
      locale: fc.constantFrom('en-US', 'ko', 'zh-CN', 'fr'),
      hide: fc.boolean(),
    })
    .map(({ name, texts, locale, hide }) => slash(name, { ...texts, hide }, { locale }));

const anyUse = (library: Library): fc.Arbitrary<APIInteraction> =>
  fc.oneof(
    { weight: 4, arbitrary: anySlash(library) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('Check against the article', 'Ask about this'), anyText(library))
        .map(([name, text]) => menu(name, text)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...commands.map(({ name }) => name)), fc.constantFrom(...optionNames), anyText(library))
        .map(([name, option, text]) => keystroke(name, option, { [option]: text })),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }).map((id) => click(id)) },
  );

/** What no reply may hold, whoever wrote the article and the question. */
function forged(markdown: string, library: Library): string[] {
  const article = plainText(library.knowledge.article.text);
  return readMarkdown(markdown).flatMap((line) => [
    ...line.other,
    ...(line.kind === 'heading' || line.kind === 'list' || line.kind === 'block quote' ? [line.kind] : []),
    ...line.links.filter((url) => !url.startsWith('https://discord.com/channels/')),
    ...(line.kind === 'quote' && !article.includes(line.text) ? [`not in the article: ${line.text}`] : []),
    ...(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/.test(line.text) ? ['direction'] : []),
  ]);
}

describe.each(libraries)('on %s, whatever is sent', (_, library) => {
  const respond = responderOf(library);
  const check = (use: APIInteraction): ReturnType<typeof respond> => {
    const made = respond(use);
    expect(brokenLimits(made.response)).toEqual([]);
    expect(forged(textOf(made.response), library)).toEqual([]);
    return made;
  };

  test('the response keeps to the limits, quotes the article alone and forges nothing; so do those of its buttons', () => {
    fc.assert(
      fc.property(anyUse(library), fc.constantFrom('1', '2'), (use, user) => {
        for (const id of buttonsOf(check(use).response).values()) {
          const { response } = check(click(id, { user }));
          for (const next of [...buttonsOf(response).values()].slice(0, 2)) check(click(next, { user }));
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('words whose neighbours end in what is not seen keep the space between them', () => {
    for (const word of new Set(library.knowledge.article.text.split(/\s+/))) check(slash('verify', { quote: word }));
  });

  test('every page that can be turned to keeps to the limits', () => {
    for (const name of ['people', 'timeline', 'summary', 'article', 'help']) {
      let response = check(slash(name, name === 'summary' ? { length: 'long' } : {})).response;
      for (let page = 0; page < 20; page += 1) {
        const next = buttonsOf(response).get('Next ▶');
        if (next === undefined) break;
        response = check(click(next)).response;
      }
      expect(buttonsOf(response).get('Next ▶')).toBeUndefined();
    }
  });
});
