import type { Reader, Token } from '../../text/index.ts';

/**
 * The two clauses of a sentence joined by "and" or "but", each with a subject; `null` where there are not two. A clause
 * that goes on without a subject, or with a pronoun, gets that of the first.
 *
 * @example clausesOf('Karin Roth met the mayor and praised him', reader) // ['Karin Roth met the mayor', 'Karin Roth praised him']
 */
export function clausesOf(text: string, reader: Reader): readonly [string, string] | null {
  const tokens = reader.tokens(text);
  const verb = tokens.findIndex(isVerb);
  const joint = tokens.findIndex(
    ({ lower }, i) => i > verb && /^(?:and|but)$/.test(lower) && opensClause(tokens, i + 1),
  );
  const [join, next] = [tokens[joint], tokens[joint + 1]];
  if (verb < 1 || !join || !next) return null;
  const subject = text.slice(0, (tokens[verb - 1] as Token).end);
  const first = text.slice(0, join.start).replace(/[\s,;]+$/, '');
  if (isVerb(next)) return [first, `${subject} ${text.slice(next.start)}`];
  const goesOn = /^(?:he|she|they|it)$/.test(next.lower);
  return [first, goesOn ? `${subject}${text.slice(next.end)}` : text.slice(next.start)];
}

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** Words of a subject before its verb, at most. */
const longestSubject = 5;

/** Whether a verb begins here, or a subject with its verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at, at + longestSubject).findIndex(isVerb);
  const subject = tokens.slice(at, at + verb);
  return verb >= 0 && subject.every(({ tag }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tag));
}
