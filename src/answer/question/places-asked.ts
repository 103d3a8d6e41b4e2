import type { Query, Term } from '../../match/index.ts';
import type { Token } from '../../text/index.ts';

/** The places a question asks about: "in Beijing", "near Oster"; not "Beijing" in "what does Beijing want", nor in "according to the ministry in Beijing,". */
export function placesAsked({ terms, tokens }: Query): Term[] {
  const source = tokens[0]?.lower === 'according' ? tokens.findIndex(({ text }) => text === ',') : -1;
  return terms.filter(({ country, token }) => {
    const at = tokens.indexOf(token);
    const isName = country !== null || token.tag === 'PROPN';
    return isName && at > source && /^(?:in|at|near)$/.test(tokens[at - 1]?.lower ?? '');
  });
}

/** Whether a name stands for a place somewhere in a sentence: "in Seongju", "the county of Seongju"; not "Seoul pledged". */
export const isPlaceIn = (tokens: readonly Token[], { stem }: Term): boolean =>
  tokens.some(
    (token, at) =>
      token.stem === stem &&
      /^(?:ADP|PUNCT)$/.test(tokens.slice(0, at).findLast(({ tag }) => !before.has(tag))?.tag ?? ''),
  );

/** What may stand between a preposition and the place: "in the southern Seongju". */
const before: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PROPN']);
