import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '..', 'src');

/** What each room may import from, itself aside. `data`, `load`, `config` and `main` are single files at the top. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  learned: [],
  article: ['text'],
  extract: ['text', 'learned', 'article'],
  match: ['text', 'learned', 'article', 'extract'],
  answer: ['text', 'learned', 'article', 'extract', 'match'],
  bot: ['text', 'article', 'extract', 'match', 'answer'],
  export: ['text', 'article', 'extract', 'bot'],
  data: ['engine', 'text', 'article', 'extract', 'match', 'answer', 'bot'],
  load: ['article'],
  config: [],
  engine: [],
  discord: ['bot', 'data', 'load', 'config'],
  terminal: ['bot', 'export', 'data', 'load', 'config'],
  main: ['terminal', 'discord', 'config', 'data'],
};

/** Packages and Node modules with their rooms; only there may they be imported. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['text'],
  'wink-eng-lite-web-model': ['text'],
  // Only to load the file of the language model.
  'node:module': ['text', 'main'],
  'node:fs': ['data', 'load', 'config', 'terminal'],
  'node:readline': ['terminal'],
  'csv-stringify': ['export'],
  'csv-stringify/sync': ['export'],
  'discord.js': ['discord'],
  'discord-api-types/v10': ['discord'],
  pino: ['discord'],
  'pino-pretty': ['discord'],
  'prom-client': ['discord'],
  'node:http': ['discord'],
};

/** Clock, chance and the surroundings, which the rooms up to the answer never touch. */
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.now\(|\bfetch\(/;

const pureRooms = new Set(['text', 'learned', 'article', 'extract', 'match', 'answer', 'bot', 'export']);

/** Of Discord, what lies between an interaction and its response: nothing there is impure. */
const pureFolders = /^discord\/(?:answering|look)\//;

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Every import and re-export, type-only and dynamic ones too. */
const imports: readonly Import[] = files.flatMap((file) =>
  [...codeOf(file).matchAll(/(?:^|[\s;}])(?:from\s*|import\s*\(?\s*)'([^']+)'/g)].map((match) => ({
    file,
    from: match[1] as string,
  })),
);

/** A file without its comments, whose examples are no imports. */
function codeOf(file: string): string {
  return readFileSync(join(source, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

const roomOf = (path: string): string => (path.split('/')[0] as string).replace(/\.ts$/, '');

/** The file an import leads to, from `src`; `null` for packages. */
const targetOf = ({ file, from }: Import): string | null =>
  from.startsWith('.') ? relative(source, join(source, dirname(file), from)) : null;

describe('rooms', () => {
  test('the imports of every file are found', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('every room has its row in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
  });

  test('rooms import only from rooms to their left', () => {
    const wrong = imports.filter((line) => {
      const target = targetOf(line);
      const [own, other] = [roomOf(line.file), target === null ? null : roomOf(target)];
      return other !== null && other !== own && !(allowed[own] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test('other rooms are entered by their door', () => {
    const wrong = imports.filter((line) => {
      const target = targetOf(line);
      if (target === null || roomOf(target) === roomOf(line.file)) return false;
      return target.includes('/') && target !== `${roomOf(target)}/index.ts`;
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports the door of its own room', () => {
    expect(imports.filter((line) => targetOf(line) === `${roomOf(line.file)}/index.ts`)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circles()).toEqual([]);
  });

  test('packages and Node modules stay in their rooms', () => {
    const wrong = imports.filter(({ file, from }) => homes[from] && !homes[from].includes(roomOf(file)));
    expect(wrong).toEqual([]);
  });

  test('no clock, chance or environment in the pure rooms', () => {
    const wrong = files.filter((file) => isPure(file) && impure.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });

  test('answering on Discord imports no Node module, no discord.js and nothing that reads files', () => {
    const outside = /^(?:node:|discord\.js)/;
    const wrong = imports.filter((line) => {
      const target = targetOf(line);
      return pureFolders.test(line.file) && (target === null ? outside.test(line.from) : !isPure(target));
    });
    expect(files.filter((file) => pureFolders.test(file)).length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('the terminal waits for nothing of Discord, which loads when it is asked for', () => {
    const loadedAtOnce = /(?:^|\n)\s*import\s[^(]*?'[^']*\/(?:run|run-deploy|index)\.ts'/;
    expect(codeOf('main.ts')).toContain("await import('./discord/index.ts')");
    expect(codeOf('main.ts')).not.toMatch(loadedAtOnce);
    expect(codeOf('discord/index.ts').replace(/import type .*/g, '')).not.toMatch(/^import /m);
    expect(codeOf('discord/run.ts')).not.toMatch(/^import (?!type).*\/(?:gateway|http)\.ts'/m);
  });

  test('nothing is exported by default', () => {
    expect(files.filter((file) => /^export default\b/m.test(codeOf(file)))).toEqual([]);
  });
});

const isPure = (file: string): boolean => pureRooms.has(roomOf(file)) || pureFolders.test(file);

/** Every circle of imports once, as the file it closes at. */
function circles(): string[] {
  const graph = new Map<string, string[]>();
  for (const line of imports) {
    const target = targetOf(line);
    if (target !== null) graph.set(line.file, [...(graph.get(line.file) ?? []), target]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}
