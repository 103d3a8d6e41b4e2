import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleLists } from './article/index.ts';
import { statementListsOf } from './extract/index.ts';
import type {
  CountryWord,
  CueWords,
  FactWords,
  FirstNames,
  PeopleLists,
  StatementLists,
  WeightTable,
} from './extract/index.ts';
import { tuneEngine } from './engine.ts';
import { prepareAlignmentLists, prepareMatchLists } from './match/index.ts';
import type { MatchTools, PhraseWeights, QuestionWords, VerdictWords, Weights, WordForms } from './match/index.ts';
import { createReader, openVectors } from './text/index.ts';
import type { Abbreviations, Reader, WordVectors } from './text/index.ts';

/** Everything the pure rooms need from disk, read once and handed down as a value. */
export interface Resources {
  readonly article: ArticleLists;
  readonly facts: FactWords;
  readonly people: PeopleLists;
  readonly statements: StatementLists;
  readonly match: MatchTools;
  readonly reader: Reader;
}

/** The folder that holds package.json and data/, wherever the program was built to. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'data', 'articles'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('The data folder of onrecord is missing beside its program; reinstall the package.');
    folder = parent;
  }
  return folder;
}

/** A JSON file of the data folder, by its path there: `readData('words/cues.json')`. */
export const readData = <T>(path: string): T =>
  JSON.parse(readFileSync(join(projectRoot(), 'data', path), 'utf8')) as T;

/** The file of the article Onrecord comes with. */
export const bundledArticle = (): string =>
  join(projectRoot(), 'data', 'articles', 'china-urges-south-korea-thaad.txt');

/** The style sheet of the page that `extract --format html` writes. */
export const readPageStyle = (): string => readFileSync(join(projectRoot(), 'data', 'page', 'style.css'), 'utf8');

/** The version in package.json: "0.1.0". */
export const programVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version;

/** Reads the language model, word lists and weights (about 0.2 s), and tunes the engine for all that follows. */
export function loadResources(): Resources {
  const reader = createReader(readData<Abbreviations>('words/abbreviations.json'));
  const vectors = openVectors(readFileSync(join(projectRoot(), 'data', 'vectors', 'words.bin')));
  tuneEngine();
  const people = readPeopleLists(vectors);
  const resources: Resources = {
    article: readData<ArticleLists>('words/article.json'),
    facts: readData<FactWords>('words/facts.json'),
    people,
    statements: statementListsOf(
      readData<CueWords>('words/cues.json'),
      readData<WeightTable>('weights/statements.json'),
    ),
    match: readMatchTools(reader, vectors, people),
    reader,
  };
  return resources;
}

function readMatchTools(reader: Reader, vectors: WordVectors, people: PeopleLists): MatchTools {
  const anyCase = countriesInSmallLetters(people);
  const beginnings = new Set([...anyCase.keys()].flatMap((words) => (words.includes(' ') ? words.split(' ', 1) : [])));
  const country = (words: string): CountryWord | null =>
    anyCase.get(words === 'US' ? words : words.toLowerCase()) ?? null;
  return {
    reader,
    vectors,
    lists: prepareMatchLists(
      readData<QuestionWords>('words/question.json'),
      readData<WordForms>('words/forms.json'),
      reader.stem,
    ),
    alignment: prepareAlignmentLists(
      readData<VerdictWords>('words/verdict.json'),
      reader.stem,
      people.countries.flatMap((country) => country.capitals),
    ),
    weights: readData<Weights>('weights/ranking.json'),
    phraseWeights: readData<PhraseWeights>('weights/short-answer.json'),
    shorthand: readData<{ words: Readonly<Record<string, string>> }>('words/shorthand.json').words,
    countryOf: (words) => country(words)?.country ?? null,
    beginsCountry: (word) => beginnings.has(word),
    countryWord: (words) => country(words)?.form ?? null,
  };
}

/** SCOWL's size of the words everybody uses, and of everyday plurals: "rabbis", "mourners". */
const commonWords = 20;
const commonPlurals = 35;

const readPeopleLists = (vectors: WordVectors): PeopleLists => ({
  ...readData<Omit<PeopleLists, 'firstNames' | 'isCommonWord'>>('words/people.json'),
  firstNames: readData<FirstNames>('words/first-names.json'),
  isCommonWord: (word) =>
    (vectors.dictionarySize(word) ?? Infinity) <= (word.endsWith('s') ? commonPlurals : commonWords),
});

/** Countries as phones type them, in small letters; but "us" stays a pronoun, and "US" has its capitals. */
function countriesInSmallLetters({ countries }: PeopleLists): Map<string, CountryWord> {
  const found = new Map<string, CountryWord>();
  const add = (words: readonly string[], country: string, form: CountryWord['form']): void => {
    for (const word of words) if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), { country, form });
  };
  for (const { name, also } of countries) add([name, ...also], name, 'name');
  for (const { name, adjectives } of countries) add(adjectives, name, 'adjective');
  for (const { name, people } of countries) add(people, name, 'people');
  for (const { name, capitals } of countries) add(capitals, name, 'capital');
  const own = found.get('us');
  found.delete('us');
  if (own) found.set('US', own);
  return found;
}
