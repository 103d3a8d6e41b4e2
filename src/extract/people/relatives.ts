import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import type { Occurrence } from './occurrence.ts';
import type { Naming } from './source-head.ts';

/**
 * Whom "who", "which" or "that" stands for: the name right before it ("Roe, who", "Roe (D-Ohio), who", "Roe of Ohio, who", "the Fed, which", "Roe, who left, and who")
 * or the one that the words before it describe ("Roe, a lawyer from Dayton who"). `null` in "Roe met voters who", "Roe's manager,
 * who", "an aide to Roe, who", "reporters such as Roe, who are".
 */
export function antecedentOf(relative: Token, sentence: Sentence, naming: Naming): Occurrence | null {
  const { tokens } = sentence;
  const at = tokens.indexOf(relative);
  if (/^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '')) {
    const earlier = tokens.slice(0, at).findLast(({ lower }) => lower === relative.lower);
    return earlier ? antecedentOf(earlier, sentence, naming) : null;
  }
  const end = at - Number(/^(?:,|-|–|—|\(|--)$/.test(tokens[at - 1]?.text ?? ''));
  const names = naming.names.filter(
    (name) => name.sentence === sentence.index && name.last < end && isKind(name, relative, naming),
  );
  const beside = names.findLast((name) => isBehind(tokens, name.last + 1, end));
  const described = names.findLast((name) => describesUpTo(tokens, name, end, naming));
  const found = beside && !isPartOf(tokens, beside, naming) ? beside : (described ?? null);
  if (!found) return null;
  return isMany(tokens, at) && !/^(?:and|or)$/.test(wordBefore(tokens, found, naming)) ? null : found;
}

function isKind(name: Occurrence, { lower }: Token, { drafts }: Naming): boolean {
  const person = drafts[name.person]?.kind === 'person';
  return lower === 'that' || person === (lower === 'who' || lower === 'whom' || lower === 'whose');
}

/** Whether no more than where somebody is from, a party or a day stands from `from` up to `end`: "of Texas", "(D-Ohio)", "this year". */
const isBehind = (tokens: readonly Token[], from: number, end: number): boolean =>
  /^(?:(?:of|from)(?: \p{Lu}\S*)+|\( .* \)|, [RDI]-\S+(?: \.)?|(?:this|last|next) \w+|on \w+day)?$/u.test(
    tokens
      .slice(from, end)
      .map(({ text }) => text)
      .join(' '),
  );

const PART_OF = /^(?:to|for|of|with|from|at|behind|by)$/;

/** "an aide to | Roe", "supporters of | Roe": it may be the aide who is meant. */
function isPartOf(tokens: readonly Token[], name: Occurrence, naming: Naming): boolean {
  const { gazetteer } = naming.reading;
  if (naming.drafts[name.person]?.kind !== 'person') return false;
  const preposition = firstOfName(tokens, name, naming) - 1;
  if (!PART_OF.test(tokens[preposition]?.lower ?? '')) return false;
  const head = tokens[preposition - 1];
  return head !== undefined && (gazetteer.roleNouns.has(head.lower) || gazetteer.roleNouns.has(head.lemma));
}

/** The index of the first word of a name with its titles and what describes it: "the Ohio senator | Ana Roe". */
function firstOfName(tokens: readonly Token[], { first }: Occurrence, { reading: { gazetteer } }: Naming): number {
  let i = first;
  while (i > 0) {
    const { tag, lower, text } = tokens[i - 1] as Token;
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(tag) && !gazetteer.titles.has(text) && lower !== 'former') break;
    i -= 1;
    if (tag === 'DET') break;
  }
  return i;
}

const wordBefore = (tokens: readonly Token[], name: Occurrence, naming: Naming): string =>
  tokens[firstOfName(tokens, name, naming) - 1]?.lower ?? '';

const FINITE = /^(?:AUX|PRON|SCONJ)$/;

/** Whether all from the comma behind a name up to `end` says who or what it is: "Roe, a lawyer from Dayton | who", "Norvale, a mining company | that". */
function describesUpTo(
  tokens: readonly Token[],
  name: Occurrence,
  end: number,
  { drafts, reading: { gazetteer } }: Naming,
): boolean {
  if (name.possessive) return false;
  const place = /^(?:of|from)$/.test(tokens[name.last + 1]?.lower ?? '');
  const comma = tokens.findIndex((token, i) => i > name.last && token.text === ',');
  if (comma < 0 || comma >= end - 1 || (comma > name.last + 1 && !(place && comma <= name.last + 5))) return false;
  const words = tokens.slice(comma + 1, end);
  const nouns = drafts[name.person]?.kind === 'person' ? gazetteer.roleNouns : gazetteer.genericOrganisationNouns;
  const head = words.findIndex(
    ({ text, lower, tag }, i) =>
      (nouns.has(lower) && tag !== 'VERB') ||
      /^(?:Republican|Democrat)$/.test(text) ||
      (i === 1 && OCCUPATION.test(lower) && /^an?$/.test((words[0] as Token).lower)),
  );
  return (
    head >= 0 &&
    words.length <= LONGEST_DESCRIPTION &&
    !words.some(
      ({ tag, lower, text }, i) =>
        FINITE.test(tag) || /["“”;:]/.test(text) || (tag === 'VERB' && i < head && !/(?:ing|ed)$/.test(lower)),
    ) &&
    words
      .slice(0, head)
      .every(({ text }) => text !== ',' && (head === words.length - 1 || !/^(?:of|for|in|on|to|with)$/.test(text)))
  );
}

const LONGEST_DESCRIPTION = 16;

/** How English names what people do: "gynecologist". */
const OCCUPATION = /..(?:er|or|ist|ian|eer|man|woman)$/;

const SAME_IN_PAST = /^(?:put|cut|set|let|hit|quit|beat|read|['’].*|.*ed)$/;

/** Whether the verb behind a relative pronoun is a plural: "who | are", "who also | say". */
function isMany(tokens: readonly Token[], relative: number): boolean {
  for (const { tag, lower, lemma } of tokens.slice(relative + 1, relative + 4)) {
    if (/^(?:are|were|have|['’]ve|do)$/.test(lower)) return true;
    if (tag === 'VERB') return lower === lemma && !SAME_IN_PAST.test(lower);
    if (tag !== 'ADV') return false;
  }
  return false;
}
