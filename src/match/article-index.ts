import type { Sentence } from '../article/index.ts';
import type { Knowledge, Statement } from '../extract/index.ts';
import { fold, sliceOf } from '../text/index.ts';
import type { Token } from '../text/index.ts';
import { postingsOf } from './group.ts';
import { createNameBook } from './name-book.ts';
import type { NameBook } from './name-book.ts';
import { factsBySentence, offersOf } from './offers.ts';
import type { Offers } from './offers.ts';
import { createSpelledLike } from './spelled-like.ts';
import { noLooks } from './rank/answer-words/looks-memory.ts';
import type { Looks } from './rank/answer-words/looks-memory.ts';
import type { SpelledLike } from './spelled-like.ts';
import type { MatchTools } from './tools.ts';

/** A sentence with what matching looks at. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Stem → how often; parts of hyphenated words count too. Function words are left out. */
  readonly stems: ReadonlyMap<string, number>;
  /** The content words in order, for phrases and neighbourhood. */
  readonly content: readonly Token[];
  /** People it speaks of, by name, role or pronoun. */
  readonly people: ReadonlyMap<number, 'name' | 'role' | 'pronoun'>;
  readonly countries: ReadonlySet<string>;
  /** Statements whose content touches it; outer before nested. */
  readonly statements: readonly Statement[];
  readonly offers: Offers;
  /** Places of its stems in `Index.words`. */
  readonly wordPlaces: readonly number[];
}

/** How an article stands to a word of a question. */
export interface Nearness {
  /** Stems here of like meaning, in the order of `Index.words`. */
  readonly words: readonly NearWord[];
  /** How alike the likest word of each sentence is used, 0..1. */
  readonly alike: Float32Array;
  /** How alike the likest word of each sentence is spelled, 0..1; `null` where the word itself stands here or none is near. */
  readonly spelled: Float32Array | null;
}

/** A stem of the article that means about the same as a word of a question. */
export interface NearWord {
  readonly stem: string;
  /** 0..1. */
  readonly degree: number;
}

/** An article made ready for matching: computed once, then only read. */
export interface Index {
  readonly sentences: readonly IndexedSentence[];
  /** The people by the words that may name them. */
  readonly names: NameBook;
  /** Stem → the sentences that have it, by index, in order. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The same of all words, small ones too. */
  readonly wordPostings: ReadonlyMap<string, readonly number[]>;
  /** How many paragraphs the body has. */
  readonly paragraphs: number;
  /** Person → the sentences that speak of them by name or role. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** Person → the sentences that speak of them by a pronoun alone. */
  readonly meant: ReadonlyMap<number, readonly number[]>;
  /** Country → the sentences that name it. */
  readonly countryPostings: ReadonlyMap<string, readonly number[]>;
  /** The sentences that name more than one country: those that speak of "the two nations". */
  readonly severalCountries: readonly number[];
  /** Person → the sentences that hold words of theirs. */
  readonly spoken: ReadonlyMap<number, readonly number[]>;
  /** Stem → the word it most often stands for, for vectors and spelling. */
  readonly words: ReadonlyMap<string, string>;
  /** All countries the article names. */
  readonly countries: ReadonlySet<string>;
  /** Stems of the words by which the article's statements are said. */
  readonly cues: ReadonlySet<string>;
  /** How alike a word is to each of `words`, in their order, -1 to 1. */
  readonly likeness: (word: string) => Float64Array;
  /** The places in `words` of those spelled much like a word. */
  readonly spelledLike: SpelledLike;
  /** Words of questions → how the article stands to them; a memory that fills while asking. */
  readonly near: Map<string, Nearness>;
  /** What the words of sentences look like as answers; a memory as well. */
  readonly looks: Looks;
}

/** Makes an article's knowledge ready for matching. */
export function createIndex(knowledge: Knowledge, tools: MatchTools): Index {
  const people = mentionsBySentence(knowledge);
  const statements = statementsBySentence(knowledge);
  const facts = factsBySentence(knowledge);
  const words = new Map<string, string>();
  const places = new Map<string, number>();
  const sentences = knowledge.article.sentences.map((sentence): IndexedSentence => {
    const content = sentence.tokens.filter((token) => isContent(token, tools));
    const stems = new Map<string, number>();
    for (const token of content) {
      for (const [stem, word] of stemsOf(token, tools)) {
        stems.set(stem, (stems.get(stem) ?? 0) + 1);
        if (words.has(stem)) continue;
        places.set(stem, words.size);
        words.set(stem, word);
      }
    }
    const own = statements.get(sentence.index) ?? [];
    return {
      sentence,
      stems,
      content,
      people: people.get(sentence.index) ?? new Map<number, 'name'>(),
      countries: countriesOf(sentence, tools),
      statements: own,
      offers: offersOf(sentence, facts, tools),
      wordPlaces: [...stems.keys()].map((stem) => places.get(stem) as number),
    };
  });
  const countryPostings = postingsOf(sentences, ({ countries }) => countries);
  return {
    sentences,
    names: createNameBook(knowledge, tools),
    postings: postingsOf(sentences, ({ stems }) => stems.keys()),
    wordPostings: postingsOf(sentences, ({ sentence }) => new Set(sentence.tokens.map(({ stem }) => stem))),
    paragraphs: knowledge.article.paragraphs.length,
    named: postingsOf(sentences, ({ people }) => peopleBy(people, false)),
    meant: postingsOf(sentences, ({ people }) => peopleBy(people, true)),
    countryPostings,
    severalCountries: sentences.flatMap(({ countries }, at) => (countries.size > 1 ? [at] : [])),
    spoken: postingsOf(sentences, (s) => new Set(s.statements.flatMap(({ speaker }) => speaker ?? []))),
    words,
    likeness: tools.vectors.similaritiesTo([...words.values()]),
    countries: new Set(countryPostings.keys()),
    cues: cueStems(knowledge, tools),
    spelledLike: createSpelledLike([...words.values()]),
    near: new Map(),
    looks: noLooks(),
  };
}

const peopleBy = (people: IndexedSentence['people'], pronoun: boolean): number[] =>
  [...people].flatMap(([person, form]) => ((form === 'pronoun') === pronoun ? [person] : []));

const cueStems = ({ article, statements }: Knowledge, tools: MatchTools): Set<string> =>
  new Set(
    statements
      .flatMap(({ cue }) => (cue ? sliceOf(article.text, cue).toLowerCase().split(/\s+/) : []))
      .map((word) => tools.reader.stem(word)),
  );

/** Whether a token carries content: not a mark, not a function word. */
export const isContent = (token: Token, tools: MatchTools): boolean =>
  (!tools.lists.functionWords.has(token.lower) || (token.tag === 'PROPN' && /^\p{Lu}\p{Lu}/u.test(token.text))) &&
  /[\p{L}\p{N}]/u.test(token.text);

/** The stems a token is found by, with the word each stands for: itself, and the parts of a compound. */
export function stemsOf(token: Token, tools: MatchTools): [stem: string, word: string][] {
  const own: [string, string][] = [[token.stem, token.lower]];
  const plain = /[^\p{ASCII}]/u.test(token.lower) ? fold(token.lower) : token.lower;
  if (plain !== token.lower) own.push([plain, plain]);
  if (!token.lower.includes('-')) return own;
  const parts = token.lower.split('-').filter((part) => part.length > 1 && !tools.lists.functionWords.has(part));
  return [...own, ...parts.map((part): [string, string] => [tools.reader.stem(part), part])];
}

function mentionsBySentence(knowledge: Knowledge): Map<number, Map<number, 'name' | 'role' | 'pronoun'>> {
  const rank = { name: 0, role: 1, pronoun: 2 } as const;
  const found = new Map<number, Map<number, 'name' | 'role' | 'pronoun'>>();
  for (const person of knowledge.people) {
    for (const mention of person.mentions) {
      const here = found.get(mention.sentence) ?? new Map<number, 'name' | 'role' | 'pronoun'>();
      const known = here.get(person.id);
      if (!known || rank[mention.form] < rank[known]) here.set(person.id, mention.form);
      found.set(mention.sentence, here);
    }
  }
  return found;
}

function statementsBySentence(knowledge: Knowledge): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>();
  const outerFirst = [...knowledge.statements].sort(
    (a, b) => Number(a.within !== null) - Number(b.within !== null) || a.id - b.id,
  );
  for (const statement of outerFirst) {
    for (const index of statement.sentences) found.set(index, [...(found.get(index) ?? []), statement]);
  }
  return found;
}

/** Countries named in the sentence; names of two words ("South Korea") are read as one. */
export function countriesOf(sentence: { readonly tokens: readonly Token[] }, tools: MatchTools): Set<string> {
  const countries = new Set<string>();
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const [one, two] = [tokens[i] as Token, tokens[i + 1]];
    const pair = two && tools.beginsCountry(one.lower) ? tools.countryOf(`${one.lower} ${two.lower}`) : null;
    const country = pair ?? tools.countryOf(one.lower);
    if (country) countries.add(country);
    if (pair) i += 1;
  }
  return countries;
}
