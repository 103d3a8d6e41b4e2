import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleLists } from './article/index.ts';
import type { FactWords, FirstNames, PeopleLists } from './extract/index.ts';
import { createReader } from './text/index.ts';
import type { Abbreviations, Reader } from './text/index.ts';

/** Everything the pure rooms need from disk, read once and handed down as a value. */
export interface Resources {
  readonly article: ArticleLists;
  readonly facts: FactWords;
  readonly people: PeopleLists;
  readonly reader: Reader;
}

/** The folder that holds package.json and data/, wherever the program was built to. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'data', 'articles'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The data folder of onrecord is missing beside its program; reinstall the package.');
    folder = parent;
  }
  return folder;
}

/** A JSON file of the data folder, by its path there: `readData('words/cues.json')`. */
export const readData = <T>(path: string): T => JSON.parse(readFileSync(join(projectRoot(), 'data', path), 'utf8')) as T;

/** The version in package.json: "0.1.0". */
export const programVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version;

/** Reads the language model, word lists and weights (about 0.2 s). */
export function loadResources(): Resources {
  return { article: readData<ArticleLists>('words/article.json'), facts: readData<FactWords>('words/facts.json'), people: readPeopleLists(), reader: createReader(readData<Abbreviations>('words/abbreviations.json')) };
}

const readPeopleLists = (): PeopleLists => ({
  ...readData<Omit<PeopleLists, 'firstNames'>>('words/people.json'),
  firstNames: readData<FirstNames>('words/first-names.json'),
});
