import { commands } from '../../bot/index.ts';
import type { CommandName, Ref, Request } from '../../bot/index.ts';

/** What a button does, with all it needs to do it. */
export type Press =
  /** A command once more: another page of its reply, in place of the page shown. */
  | { readonly does: 'turn'; readonly command: CommandName; readonly request: Request; readonly page: number }
  /** A command, picked among choices. */
  | { readonly does: 'run'; readonly command: CommandName; readonly request: Request }
  /** The sentences around a passage. */
  | { readonly does: 'context'; readonly ref: Ref }
  /** More passages. */
  | { readonly does: 'more'; readonly refs: readonly Ref[] }
  /** All that somebody said; `turns` when it takes the place of another page of the same. */
  | { readonly does: 'said'; readonly person: number; readonly page: number; readonly turns: boolean };

/** What a custom_id holds: a press on an article, or one of another version. */
export type ReadId = { readonly press: Press; readonly article: string } | null;

/** Changed whenever what an id means changes; ids of other versions are told so. */
const version = '1';

/** Discord's maximum, in UTF-16 units to be safe. */
export const maxIdChars = 100;

const articleChars = 8;

/** The part of an article's hash that an id carries. */
export const shortHash = (articleId: string): string => articleId.slice(0, articleChars);

/**
 * A press as a custom_id; `null` when it does not fit, which can only happen to those that hold a user's words.
 *
 * @example writeId({ does: 'context', ref: { first: 10, last: 11 } }, 'a1b2c3d4e5f6') // '1.a1b2c3d4.c.a-b'
 */
export function writeId(press: Press, articleId: string): string | null {
  const id = [version, shortHash(articleId), ...partsOf(press)].join('.');
  return id.length <= maxIdChars ? id : null;
}

function partsOf(press: Press): string[] {
  switch (press.does) {
    case 'turn':
      return ['t', writeNumber(press.page), press.command, writeRequest(press.request)];
    case 'run':
      return ['r', press.command, writeRequest(press.request)];
    case 'context':
      return ['c', writeRef(press.ref)];
    case 'more':
      return ['m', fitting(press.refs.map(writeRef)).join('_')];
    case 'said':
      return ['s', writeNumber(press.person), writeNumber(press.page), press.turns ? 't' : 'n'];
  }
}

/** What a custom_id says; `null` for ids of another version and of no version at all. */
export function readId(id: string): ReadId {
  const [, article, does, rest] =
    new RegExp(`^${version}\\.([^.]{1,${articleChars}})\\.([a-z])\\.(.*)$`, 's').exec(id) ?? [];
  const press = does === undefined ? null : readPress(does, rest ?? '');
  return press && article ? { press, article } : null;
}

function readPress(does: string, rest: string): Press | null {
  switch (does) {
    case 't': {
      const [, page, name, fields] = /^([0-9a-z]+)\.([a-z-]+)\.(.*)$/s.exec(rest) ?? [];
      const command = commandIn(name);
      return command && { does: 'turn', command, request: readRequest(fields ?? ''), page: readNumber(page) };
    }
    case 'r': {
      const [, name, fields] = /^([a-z-]+)\.(.*)$/s.exec(rest) ?? [];
      const command = commandIn(name);
      return command && { does: 'run', command, request: readRequest(fields ?? '') };
    }
    case 'c': {
      const ref = readRef(rest);
      return ref && { does: 'context', ref };
    }
    case 'm': {
      const refs = rest.split('_').map(readRef);
      return refs.every((ref) => ref !== null) ? { does: 'more', refs } : null;
    }
    case 's': {
      const [, person, page, turns] = /^([0-9a-z]+)\.([0-9a-z]+)\.([tn])$/.exec(rest) ?? [];
      return person === undefined
        ? null
        : { does: 'said', person: readNumber(person), page: readNumber(page), turns: turns === 't' };
    }
    default:
      return null;
  }
}

const commandIn = (name: string | undefined): CommandName | null =>
  commands.find((command) => command.name === name)?.name ?? null;

const fields = { t: 'text', s: 'speaker', o: 'topic', l: 'length' } as const;

/** Fields by their letter, "|" between them: "sWang|oTHAAD". */
const writeRequest = (request: Request): string =>
  Object.entries(fields)
    .flatMap(([letter, field]) =>
      request[field] ? [letter + request[field].replace(/[%|]/g, encodeURIComponent)] : [],
    )
    .join('|');

const readRequest = (written: string): Request =>
  Object.fromEntries(
    written.split('|').flatMap((part) => {
      const field = fields[part[0] as keyof typeof fields];
      return field ? [[field, part.slice(1).replace(/%7C/g, '|').replace(/%25/g, '%')]] : [];
    }),
  );

const writeNumber = (number: number): string => number.toString(36);
/** Out of any range when it is no number, so that nothing is found there. */
const readNumber = (written = ''): number => {
  const number = Number.parseInt(written, 36);
  return Number.isSafeInteger(number) ? number : Number.MAX_SAFE_INTEGER;
};

const writeRef = ({ first, last }: Ref): string =>
  first === last ? writeNumber(first) : `${writeNumber(first)}-${writeNumber(last)}`;

function readRef(written: string): Ref | null {
  const [, first, last] = /^([0-9a-z]{1,4})(?:-([0-9a-z]{1,4}))?$/.exec(written) ?? [];
  return first === undefined ? null : { first: readNumber(first), last: readNumber(last ?? first) };
}

/** As many of the refs, in order, as an id has room for. */
function fitting(refs: readonly string[]): string[] {
  const room = maxIdChars - version.length - articleChars - '...m'.length;
  const kept: string[] = [];
  for (const ref of refs) {
    if ([...kept, ref].join('_').length > room) break;
    kept.push(ref);
  }
  return kept;
}
