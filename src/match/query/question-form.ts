import type { Token } from '../../text/index.ts';
import type { MatchLists } from '../lists.ts';
import type { AnswerType } from './query.ts';

/** The shape of a question: what would answer it, and the noun it names ("how many launchers"). */
export interface QuestionForm {
  readonly answerType: AnswerType;
  readonly noun: Token | null;
}

interface FormRule {
  readonly name: string;
  readonly apply: (words: readonly Token[], lists: MatchLists) => QuestionForm | null;
}

/**
 * Rules in order; the first that applies decides.
 *
 * @example "how many launchers are there" → amount, noun "launchers"; "how is he going to help" → manner.
 */
export const formRules: readonly FormRule[] = [
  { name: 'did-they-say', apply: (words, lists) => (asksWhetherSaid(words, lists) ? plain('yes-no') : null) },
  {
    name: 'how-many',
    apply: (words) =>
      after(
        words,
        ['how'],
        [
          'many',
          'much',
          'few',
          'often',
          'long',
          'old',
          'far',
          'tall',
          'big',
          'large',
          'high',
          'deep',
          'fast',
          'heavy',
          'wide',
          'expensive',
        ],
        'amount',
      ),
  },
  {
    name: 'since-when',
    apply: (words) => (has(words, 'when') || pair(words, 'how', 'recently') ? plain('date') : null),
  },
  {
    name: 'what-for',
    apply: (words) =>
      pair(words, 'what', 'for') || pair(words, 'how', 'come') || has(words, 'why') ? plain('reason') : null,
  },
  { name: 'where', apply: (words) => (has(words, 'where') || pair(words, 'what', 'place') ? plain('place') : null) },
  {
    name: 'who',
    apply: (words) => (firstAsker(words).startsWith('who') ? plain('person') : null),
  },
  { name: 'which-noun', apply: whichNoun },
  {
    name: 'what-said',
    apply: (words, lists) =>
      has(words, 'what') && words.some((word) => lists.sayVerbs.has(word.lower)) ? plain('statement') : null,
  },
  { name: 'what', apply: (words) => (has(words, 'what', "what's") ? plain('thing') : null) },
  { name: 'how', apply: (words) => (has(words, 'how') ? plain('manner') : null) },
  { name: 'yes-no', apply: (words) => (words[0] && yesNoStart.test(words[0].lower) ? plain('yes-no') : null) },
];

/** The form of a question; 'thing' when no rule applies (key words, a statement). */
export function questionForm(words: readonly Token[], lists: MatchLists): QuestionForm {
  for (const rule of formRules) {
    const form = rule.apply(words, lists);
    if (form) return form;
  }
  return plain('thing');
}

const yesNoStart =
  /^(is|are|was|were|am|do|does|did|has|have|had|can|could|will|wo|would|should|may|might|must|is|ai)$/;

/**
 * "Did Osterberg say how long it will last?" asks whether; "can you tell me how long", "do we know why" and "does the
 * article say when" ask for the thing itself.
 */
function asksWhetherSaid(words: readonly Token[], lists: MatchLists): boolean {
  const [first, second, third] = words;
  if (!first || !second || !yesNoStart.test(first.lower)) return false;
  const subject = second.tag === 'DET' ? third : second;
  if (!subject || subject.tag === 'PRON' || lists.chatter.has(subject.lower)) return false;
  const verb = words.findIndex((word, i) => i > 1 && (lists.sayVerbs.has(word.lower) || reporting.test(word.lower)));
  const asker = words.findIndex((word) => /^(who|whom|whose|what|which|when|where|why|how)$/.test(word.lower));
  return verb > 0 && asker > verb && asker - verb <= 4;
}

const reporting = /^(explain|reveal|disclose|announce|know|describe|admit|confirm|specify|clarify)$/;

const plain = (answerType: AnswerType): QuestionForm => ({ answerType, noun: null });

/** The first question word, "" when there is none. */
const firstAsker = (words: readonly Token[]): string =>
  words.find((word) => /^(who|whom|whose|who's|what|what's|which|when|where|why|how)$/.test(word.lower))?.lower ?? '';

const has = (words: readonly Token[], ...wanted: readonly string[]): boolean =>
  words.some((word) => wanted.includes(word.lower));

const pair = (words: readonly Token[], first: string, second: string): boolean =>
  words.some((word, i) => word.lower === first && words[i + 1]?.lower === second);

function after(
  words: readonly Token[],
  first: readonly string[],
  second: readonly string[],
  type: AnswerType,
): QuestionForm | null {
  const at = words.findIndex((word, i) => first.includes(word.lower) && second.includes(words[i + 1]?.lower ?? ''));
  return at < 0 ? null : { answerType: type, noun: nounFrom(words, at + 2) };
}

/** "which armed forces put …" → organisation, "forces"; "what county was it in" → place, "county". */
function whichNoun(words: readonly Token[], lists: MatchLists): QuestionForm | null {
  const at = words.findIndex((word) => word.lower === 'which' || word.lower === 'what');
  if (at < 0) return null;
  const noun = nounFrom(words, at + 1);
  if (!noun) return null;
  const type = lists.answerNouns.get(noun.stem);
  return type ? { answerType: type, noun } : words[at]?.lower === 'which' ? { answerType: 'thing', noun } : null;
}

/** The head of the noun phrase that starts at `from`: its last noun before another kind of word. */
function nounFrom(words: readonly Token[], from: number): Token | null {
  let noun: Token | null = null;
  for (const word of words.slice(from, from + 4)) {
    if (noun && noun.lower.endsWith('s') && noun.lower !== noun.lemma) break;
    if (word.tag === 'NOUN' || word.tag === 'PROPN') noun = word;
    else if (noun || !['ADJ', 'DET', 'NUM', 'VERB', 'ADV'].includes(word.tag) || yesNoStart.test(word.lower)) break;
  }
  return noun;
}
