import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Occurrence } from './occurrence.ts';
import type { Naming } from './source-head.ts';

/**
 * The person named beside a phrase that holds no name itself: the age or description behind the name ("Ana Roe, | 38, of Dayton",
 * "Ana Roe, | a baker from Dayton,"), the place she is from ("Ana Roe of Dayton, | Ohio"), the description before it ("union spokeswoman |
 * Ana Roe", "the union's spokeswoman, | Ana Roe,"), "itself" behind it. `null` in "after talks with Roe, | a spokesman | said".
 */
export function nameBeside(sentence: Sentence, tokens: readonly Token[], naming: Naming): number | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const own = naming.names.filter((name) => name.sentence === sentence.index);
  const found = /^(?:himself|herself|itself|themselves)$/.test(first.lower)
    ? own.find((name) => first.start - name.end === 1)
    : (describedBefore(tokens, sentence, own, naming) ?? describedAfter(last, sentence, own, naming));
  return found?.person ?? null;
}

const isPerson = (name: Occurrence, { drafts }: Naming): boolean => drafts[name.person]?.kind === 'person';

/** The name whose asides, from the comma behind it on, the phrase is one of or opens one. */
function describedBefore(
  phrase: readonly Token[],
  sentence: Sentence,
  own: readonly Occurrence[],
  naming: Naming,
): Occurrence | null {
  const [first, last] = [phrase[0] as Token, phrase.at(-1) as Token];
  const name = own.findLast((one) => one.end <= first.start && isPerson(one, naming));
  if (!name) return null;
  const between = sentence.tokens.slice(name.last + 1).filter((token) => token.end <= first.start);
  if (isHome(phrase) && FROM_HOME.test(between.map(({ text }) => text).join(' '))) return name;
  if (between[0]?.text !== ',') return null;
  const next = sentence.tokens.find((token) => token.start >= last.end);
  if (isOnlyIdle(between) && isBearer(name, sentence) && opensDescription(phrase, next, naming)) return name;
  if (between.at(-1)?.text !== ',') return null;
  if (/^\d{1,3}$/.test(first.text) && between.length === 1) return name;
  const closed = last.text === ',' || next?.text === ',';
  return closed && !between.some((token) => /^(?:VERB|AUX|CCONJ|PRON)$/.test(token.tag) || /["“”;]/.test(token.text))
    ? name
    : null;
}

/** A comma, with no more than "the former" or "acting" behind it. */
const isOnlyIdle = (between: readonly Token[]): boolean =>
  between.every(({ text, lower }, i) => (i === 0 ? text === ',' : /^(?:the|an?|former|acting|then|now)$/.test(lower)));

/** Whether somebody does or says something, or opens the sentence; not "To stop Roe". */
const isBearer = (name: Occurrence, { tokens }: Sentence): boolean =>
  name.subject ||
  name.speaking ||
  tokens.slice(0, name.first).every(({ tag }) => /^(?:CCONJ|ADV|PROPN|DET)$/.test(tag));

/** "the president of", "an education professor at", "author of": who somebody is, right behind the comma; not "a top aide | said". */
function opensDescription(
  phrase: readonly Token[],
  next: Token | undefined,
  { reading: { gazetteer } }: Naming,
): boolean {
  const noun = phrase.findIndex(({ lower }) => gazetteer.roleNouns.has(lower));
  return (
    noun >= 0 &&
    phrase.slice(0, noun).every(({ tag, text }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag) || /^['’]s?$/.test(text)) &&
    !/^(?:NOUN|PROPN)$/.test(phrase[noun + 1]?.tag ?? '') &&
    !(phrase[0]?.tag === 'DET' && gazetteer.speakingVerbs.has(next?.lemma ?? ''))
  );
}

/** "Ohio", "Dayton, Ohio": names of places only. */
const isHome = (phrase: readonly Token[]): boolean =>
  phrase.every(({ tag, text }) => tag === 'PROPN' || /^[,.]$/.test(text) || /^\p{Lu}/u.test(text));

/** "of Dayton," and ", 38, of" between a name and the last words of where somebody is from. */
const FROM_HOME = /^(?:, \d{1,3} ,? )?(?:of|from)(?: \p{Lu}\S*)*(?: ,)?$/u;

/** The person whose name the description runs into, also over a comma. */
function describedAfter(
  last: Token,
  sentence: Sentence,
  own: readonly Occurrence[],
  naming: Naming,
): Occurrence | null {
  if (!naming.reading.gazetteer.roleNouns.has(last.lower)) return null;
  const near = own.find((name) => name.start >= last.end && isPerson(name, naming));
  if (!near) return null;
  if (near.start - last.end === 1) return near;
  const between = sentence.tokens.filter((token) => token.start >= last.end && token.end <= near.start);
  return between[0]?.text === ',' &&
    between.slice(1).every(({ text }) => isTitle(text, naming)) &&
    isAside(near, sentence)
    ? near
    : null;
}

const isTitle = (text: string, { reading: { gazetteer } }: Naming): boolean =>
  gazetteer.titles.has(text) || gazetteer.honorifics.has(text);

/** Whether a name stands between commas: "…, Ana Roe," and no list: "…, Ana Roe and Dan Hale". */
const isAside = (name: Occurrence, { tokens }: Sentence): boolean =>
  /^[,.]$/.test(tokens[name.last + 1]?.text ?? '.') && !/^(?:and|or)$/.test(tokens[name.last + 2]?.lower ?? '');
