import { readFileSync } from 'node:fs';
import { openLibrary } from '../../src/bot/index.ts';
import type { Library } from '../../src/bot/index.ts';
import { loadResources, projectRoot } from '../../src/data.ts';
import type { Resources } from '../../src/data.ts';
import { join } from 'node:path';

let loaded: Resources | undefined;

/** The language model and word lists, loaded once a test file. */
export const resources = (): Resources => (loaded ??= loadResources());

/** A text made ready to be asked. */
export const libraryOf = (text: string): Library => openLibrary(text, resources());

/** The article the program ships with. */
export const bundledLibrary = (): Library =>
  libraryOf(readFileSync(join(projectRoot(), 'data', 'articles', 'china-urges-south-korea-thaad.txt'), 'utf8'));
