import type { Token } from '../../text/index.ts';
import type { MatchTools } from '../tools.ts';
import type { Query } from './query.ts';

/** What a question wants to be told, as far as its words show it; each has weights of its own. */
export type AskedForm =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'count'
  | 'amount'
  | 'reason'
  | 'manner'
  | 'named'
  | 'being'
  | 'doing'
  | 'what';

/** A question, read for its short answer. */
export interface Asked {
  readonly form: AskedForm;
  /** The asking word and what follows it: "what do", "who be", "which noun", "who verb"; "none" for no such word. */
  readonly opening: string;
  /** The kind of thing asked for: "disease" of "which disease", "capital" of "what is the capital of"; `null` for none. */
  readonly noun: Token | null;
  /** The verb whose subject or object is asked for; `null` where none stands in the question. */
  readonly verb: Token | null;
  /** Which side of that verb is open: "who built it" → before, "what did they build" → after. */
  readonly gap: 'before' | 'after' | null;
  /** The preposition before the question word or left at the end: "from what", "what … come from"; `null` for none. */
  readonly preposition: string | null;
  /** Whether somebody's words are asked for. */
  readonly saying: boolean;
  readonly negated: boolean;
}

const asker = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const helper = /^(?:do|does|did|has|have|had|will|would|can|could|should|may|might|must|is|was|are|were|'s)$/;
const being = /^(?:is|was|are|were|'s|be|been)$/;

/**
 * Reads what is asked for and where its gap is.
 *
 * @example "What did the mayors agree to rebuild?" → form 'what', verb "rebuild", gap 'after'.
 * @example "Which river floods the town?" → form 'named', noun "river", verb "floods", gap 'before'.
 */
export function readAsked(query: Query, tools: MatchTools): Asked {
  const words = query.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const at = words.findIndex((word) => asker.test(word.lower) || word.lower === "what's");
  const after = words.slice(at + 1);
  const noun = at < 0 ? null : nounAsked(words, at);
  const open = noun ? after.slice(after.indexOf(noun) + 1) : after;
  const [first] = open;
  const helped = first !== undefined && helper.test(first.lower);
  const verbs = open.filter((word) => word.tag === 'VERB' && !(word === first && helped));
  const verb = (helped ? verbs.at(-1) : verbs[0]) ?? null;
  const passive = helped && being.test(first.lower) && verb !== null && /(?:ed|en|t|n)$/.test(verb.lower);
  const directly = verb !== null && open.indexOf(verb) <= (helped ? 1 : 0);
  const gap = verb === null ? null : directly || (passive && open.indexOf(verb) === 1) ? 'before' : 'after';
  return {
    form: formOf(query, words, noun, tools),
    opening: openingOf(words, at, noun !== null),
    noun,
    verb,
    gap,
    preposition: prepositionOf(words, at),
    saying: query.answerType === 'statement',
    negated: query.negated,
  };
}

/** Kinds of helpers behind an asking word. */
const helpers: readonly (readonly [kind: string, RegExp])[] = [
  ['be', /^(?:is|are|was|were|'s)$/],
  ['do', /^(?:do|does|did)$/],
  ['aux', helper],
];

function openingOf(words: readonly Token[], at: number, named: boolean): string {
  const here = words[at];
  if (!here) return 'none';
  const next = words[at + 1]?.lower ?? '';
  const kind = helpers.find(([, fits]) => fits.test(next))?.[0] ?? (named ? 'noun' : 'verb');
  return `${here.lower.replace(/'s$/, '')} ${here.lower.endsWith("'s") ? 'be' : kind}`;
}

/** "what disease", "which of the two bridges", "what is the capital of": the noun that says of what kind the answer is. */
function nounAsked(words: readonly Token[], at: number): Token | null {
  const here = words[at] as Token;
  let from = at + 1;
  if (here.lower === 'how' && /^(?:many|much|few)$/.test(words[from]?.lower ?? '')) from += 1;
  else if (!/^(?:what|which|whose)$/.test(here.lower)) return null;
  if (being.test(words[from]?.lower ?? '') && words[from + 1]?.lower === 'the') {
    const noun = headFrom(words, from + 2);
    const next = noun ? words[words.indexOf(noun) + 1] : undefined;
    return noun && /^(?:of|for|in|to|that)$/.test(next?.lower ?? '') && noun.tag === 'NOUN' ? noun : null;
  }
  return headFrom(words, from);
}

function headFrom(words: readonly Token[], from: number): Token | null {
  let head: Token | null = null;
  for (const word of words.slice(from, from + 5)) {
    if (word.tag === 'NOUN' || word.tag === 'PROPN') head = word;
    else if (head || !/^(?:ADJ|NUM|ADV|DET)$/.test(word.tag)) break;
  }
  return head;
}

function prepositionOf(words: readonly Token[], at: number): string | null {
  const before = words[at - 1];
  if (before?.tag === 'ADP') return before.lower;
  const last = words.at(-1);
  return last && last.tag === 'ADP' ? last.lower : null;
}

function formOf(query: Query, words: readonly Token[], noun: Token | null, tools: MatchTools): AskedForm {
  const type = query.answerType;
  if (type === 'amount') return noun && words.some((word) => /^(?:many|few)$/.test(word.lower)) ? 'count' : 'amount';
  if (type === 'thing' || type === 'statement' || type === 'yes-no') {
    const kind = noun ? tools.lists.answerNouns.get(noun.stem) : undefined;
    if (kind === 'date' || kind === 'place' || kind === 'person' || kind === 'organisation') return kind;
    if (words.some((word, i) => i > 1 && /^(?:do|doing|done|happen|happened)$/.test(word.lower))) return 'doing';
    if (noun) return 'named';
    const at = words.findIndex((word) => asker.test(word.lower));
    return being.test(words[at + 1]?.lower ?? '') && !words.slice(at + 2).some((word) => word.tag === 'VERB')
      ? 'being'
      : 'what';
  }
  return type;
}
