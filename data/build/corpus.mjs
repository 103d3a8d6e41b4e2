// Reads the program and an annotated corpus (brat standoff) for the training scripts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts of a built program (`npx tsc --outDir FOLDER`) that learning needs. */
export async function loadProgram(folder) {
  const open = (path) => import(pathToFileURL(resolve(folder, path)).href);
  const { loadResources } = await open('data.js');
  const resources = loadResources();
  const { readArticle } = await open('article/index.js');
  const { unitsOf } = await open('extract/statements/unit.js');
  return {
    resources,
    reader: resources.reader,
    readArticle: (text) => readArticle(text, { reader: resources.reader, lists: resources.article }),
    unitsOf,
    open,
  };
}

/** The articles of a corpus folder in the order of their names, each with its annotated statements. */
export function articlesOf(corpus) {
  const annotations = readdirSync(join(corpus, 'attributions')).sort();
  return readdirSync(join(corpus, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const annotation = annotations.find((one) => one.startsWith(`${name}_`));
      return {
        name,
        text: readFileSync(join(corpus, 'text', file), 'utf8'),
        statements: statementsOf(readFileSync(join(corpus, 'attributions', annotation), 'utf8')),
      };
    });
}

/** `T` lines are spans, `E` lines tie cue, content and source together. */
export function statementsOf(standoff) {
  const spans = new Map();
  const statements = [];
  const lines = standoff.split('\n').map((line) => line.split('\t'));
  for (const [id, body] of lines) {
    if (!/^T\d+$/.test(id) || !body) continue;
    const parts = body
      .slice(body.indexOf(' ') + 1)
      .split(';')
      .map((part) => part.split(' ').map(Number));
    spans.set(
      id,
      parts.map(([start, end]) => ({ start, end })),
    );
  }
  for (const [id, body] of lines) {
    if (!/^E\d+$/.test(id) || !body) continue;
    const statement = { source: [], cue: [], content: [] };
    for (const role of body.trim().split(/\s+/)) {
      const [name, target] = role.split(':');
      statement[name.replace(/\d+$/, '').toLowerCase()]?.push(...(spans.get(target) ?? []));
    }
    for (const list of Object.values(statement)) list.sort((a, b) => a.start - b.start);
    if (statement.content.length > 0) statements.push(statement);
  }
  return statements;
}
