// Reads a pack of questions on passages for the training of the ranking: what the program sees of each, and what is right.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Parts of a built program (`npx tsc --outDir FOLDER`). */
export const openProgram = (folder) => (path) => import(pathToFileURL(resolve(folder, path)).href);

/** The passages of a pack folder: dev.jsonl, and split.mjs, which tells sentences where a passage does not. */
export async function passagesOf(pack) {
  const { sentenceRanges, goldIndexes } = await import(pathToFileURL(resolve(pack, 'split.mjs')).href);
  return readFileSync(join(pack, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((passage) => ({ ...passage, isRight: rightIn(passage, sentenceRanges, goldIndexes) }));
}

/** Whether a sentence answers a question of the passage: it touches a marked answer and is about one sentence long. */
function rightIn({ passage, sentences }, sentenceRanges, goldIndexes) {
  const ranges = sentences ?? sentenceRanges(passage);
  return (question) => {
    const gold = goldIndexes(passage, ranges, question.spans);
    const longest = Math.max(...gold.map((at) => ranges[at][1] - ranges[at][0]), 40);
    return ({ start, end }) =>
      end - start <= 2 * longest + 40 && question.spans.some(([from, to]) => Math.max(from, start) < Math.min(to, end));
  };
}
