import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Occurrence } from './occurrence.ts';
import type { Naming } from './source-head.ts';

/**
 * The person named beside a phrase that holds no name itself: the age or description behind the name ("Ana Roe, | 38, of Dayton",
 * "Ana Roe, | a baker from Dayton,"), the description before it ("union spokeswoman | Ana Roe"), "itself" behind it.
 * `null` in "after talks with Roe, | a spokesman | said".
 */
export function nameBeside(sentence: Sentence, tokens: readonly Token[], naming: Naming): number | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const own = naming.names.filter((name) => name.sentence === sentence.index);
  const found = /^(?:himself|herself|itself|themselves)$/.test(first.lower)
    ? own.find((name) => first.start - name.end === 1)
    : (describedBefore(first, last, sentence, own, naming) ?? describedAfter(last, own, naming));
  return found?.person ?? null;
}

const isPerson = (name: Occurrence, { drafts }: Naming): boolean => drafts[name.person]?.kind === 'person';

/** The name whose asides, from the comma behind it on, the phrase is one of. */
function describedBefore(
  first: Token,
  last: Token,
  sentence: Sentence,
  own: readonly Occurrence[],
  naming: Naming,
): Occurrence | null {
  const name = own.findLast((one) => one.end <= first.start && isPerson(one, naming));
  if (!name) return null;
  const between = sentence.tokens.slice(name.last + 1).filter((token) => token.end <= first.start);
  if (between[0]?.text !== ',' || between.at(-1)?.text !== ',') return null;
  if (/^\d{1,3}$/.test(first.text) && between.length === 1) return name;
  const next = sentence.tokens.find((token) => token.start >= last.end);
  const closed = last.text === ',' || next?.text === ',';
  return closed && !between.some((token) => /^(?:VERB|AUX|CCONJ|PRON)$/.test(token.tag) || /["“”;]/.test(token.text))
    ? name
    : null;
}

/** The person whose name the description runs into. */
const describedAfter = (last: Token, own: readonly Occurrence[], naming: Naming): Occurrence | null =>
  naming.reading.gazetteer.roleNouns.has(last.lower)
    ? (own.find((name) => name.start - last.end === 1 && isPerson(name, naming)) ?? null)
    : null;
