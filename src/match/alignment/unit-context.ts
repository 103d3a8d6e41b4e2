import type { Knowledge } from '../../extract/index.ts';
import { fold } from '../../text/index.ts';
import type { Token } from '../../text/index.ts';
import type { MatchTools } from '../tools.ts';
import type { AlignmentLists } from './lists.ts';
import { stripDots } from './pieces.ts';

/** What reading a text into units needs to know of the article it is compared with. */
export interface UnitContext {
  readonly tools: MatchTools;
  readonly lists: AlignmentLists;
  /** ISO day of publication, for relative dates. */
  readonly published: string | null;
  /** Lower-case words that are names in the article, for texts typed without capitals. */
  readonly nameWords: ReadonlySet<string>;
  /** By person: stems of the offices the article gives, and the country. */
  readonly titles: ReadonlyMap<number, { readonly stems: ReadonlySet<string>; readonly country: string | null }>;
  /** Stems of the terms the article is about: a sentence that says "the system" may mean them. */
  readonly mainTerms: ReadonlySet<string>;
  /** Names of people as folded words, longest first. */
  readonly people: readonly { readonly words: readonly string[]; readonly person: number }[];
  /** Long forms the article explains, as folded words, with the short form: Terminal High … Defense → thaad. */
  readonly terms: readonly { readonly words: readonly string[]; readonly term: string }[];
}

/** The context of an article: the names and long forms to look out for. */
export function unitContextOf(knowledge: Knowledge, tools: MatchTools): UnitContext {
  const { article } = knowledge;
  const folded = (name: string): string[] =>
    fold(name)
      .split(/[\s-]+/)
      .map((word) => stripDots(word))
      .filter(Boolean);
  const owners = new Map<string, number | null>();
  for (const person of knowledge.people) {
    if (person.kind !== 'person') continue;
    for (const name of [person.name, ...person.aliases]) {
      const key = folded(name).join(' ');
      owners.set(key, owners.has(key) && owners.get(key) !== person.id ? null : person.id);
    }
  }
  const people = [...owners].flatMap(([key, person]) => (person === null ? [] : [{ words: key.split(' '), person }]));
  const terms = knowledge.definitions
    .filter((definition) => definition.kind === 'expansion')
    .map((definition) => ({
      words: folded(article.text.slice(definition.meaning.start, definition.meaning.end)),
      term: definition.term.toLowerCase(),
    }));
  const nameWords = new Set<string>();
  for (const sentence of article.sentences) {
    if (sentence.place === 'headline') continue;
    sentence.tokens.forEach((token, i) => {
      if (i > 0 && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isTitleWord(token, tools))
        for (const part of token.lower.split('-')) nameWords.add(part);
    });
  }
  return {
    tools,
    lists: tools.alignment,
    published: article.published?.date ?? null,
    nameWords,
    titles: new Map(
      knowledge.people.map((person) => [
        person.id,
        {
          stems: new Set(person.roles.flatMap((role) => folded(role.text).map((word) => tools.reader.stem(word)))),
          country: person.country,
        },
      ]),
    ),
    mainTerms: mainTermsOf(knowledge),
    people: people.sort((a, b) => b.words.length - a.words.length),
    terms: terms.filter((t) => t.words.length > 1).sort((a, b) => b.words.length - a.words.length),
  };
}

const isTitleWord = (token: Token, tools: MatchTools): boolean =>
  tools.alignment.offices.has(token.stem) ||
  tools.alignment.lightVerbs.has(token.lower) ||
  tools.alignment.grammar.has(token.lower);

/** Names of the headline that are neither people nor countries to the reader: what the whole article is about. */
function mainTermsOf({ article }: Knowledge): Set<string> {
  const headline = article.sentences
    .filter((sentence) => sentence.place === 'headline')
    .flatMap((sentence) => sentence.tokens);
  const often = (token: Token): boolean =>
    article.sentences.filter((sentence) => sentence.tokens.some((other) => other.stem === token.stem)).length >=
    Math.max(2, article.sentences.length / 5);
  return new Set(headline.filter((token) => token.tag === 'PROPN' && often(token)).map((token) => token.stem));
}
