import type { Query } from '../../../match/index.ts';

/** What kind of amount would answer. */
export type AmountKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'duration'
  | 'age'
  | 'weight'
  | 'speed'
  | 'frequency'
  | 'times'
  | 'factor';

interface AskedRule {
  readonly kinds: readonly AmountKind[];
  readonly pattern: RegExp;
}

const change =
  '(?:ris(?:e|es|en|ing)|rose|fall|falls|fell|fallen|falling|drop\\w*|climb\\w*|jump\\w*|gain\\w*|slip\\w*|plung\\w*|slump\\w*|tumbl\\w*|sink\\w*|sank|sunk|soar\\w*|surg\\w*|increas\\w*|decreas\\w*|declin\\w*|grow\\w*|grew|go(?:ne)? (?:up|down)|went (?:up|down)|up|down)';

/**
 * Rules in order; the first that fits a question on an amount decides. Several kinds: any of them answers.
 *
 * @example "how long will it last" → duration; "how far did the shares drop" → percent or money; "how many ships" → count.
 */
export const askedRules: readonly AskedRule[] = [
  { kinds: ['frequency'], pattern: /\bhow (?:often|frequent\w*|regularly)\b/ },
  { kinds: ['times'], pattern: /\bhow many times\b(?! (?:as|more|bigger|larger))/ },
  { kinds: ['age'], pattern: /\bhow old\b|\bwhat age\b|\b(?:what|which) (?:is|was|'s) .{1,40}\bage\b/ },
  {
    kinds: ['factor', 'percent', 'money', 'length', 'duration'],
    pattern: /\bhow (?:much|many times) (?:more|less|\w+er)\b(?! (?:than )?\w+s\b)/,
  },
  { kinds: ['percent'], pattern: /\b(?:percent|percentage|per cent|proportion|what share|which share)\b/ },
  {
    kinds: ['percent', 'money', 'factor', 'length', 'count'],
    pattern: new RegExp(`\\bhow (?:much|far|sharply|steeply|high|low)\\b(?! \\w+s\\b).*\\b${change}\\b`),
  },
  {
    kinds: ['percent', 'money', 'factor', 'count'],
    pattern: new RegExp(`\\bhow many\\b(?! \\w+s\\b).*\\b${change}\\b`),
  },
  {
    kinds: ['money'],
    pattern:
      /\bhow (?:much|expensive|costly)\b.*\b(?:costs?|costing|pay|pays|paid|paying|price[ds]?|worth|money|fees?|charge[ds]?|spen[dt]|spending|earn\w*|salary|valued?|fined?|sell|sold|buy|bought|invest\w*|funding|budget|raised?|donat\w*|owe\w*|lend|lent|sav(?:e|ed|ing))\b|\b(?:what|which)\b.*\b(?:price|cost|fee|salary|fine|budget)\b|\bhow (?:expensive|costly)\b/,
  },
  {
    kinds: ['length'],
    pattern:
      /\bhow (?:far|tall|high|deep|wide|broad|thick|big|large)\b|\b(?:what|which)\b.*\b(?:distance|height|depth|width)\b/,
  },
  {
    kinds: ['length', 'duration'],
    pattern:
      /\bhow long (?:is|are|was|were|'s) (?!.*\b(?:in|on|at|been|last\w*|tak\w*|for|under|away|closed|open|held|expected|kept|suspended)\b)/,
  },
  {
    kinds: ['duration'],
    pattern: /\bhow long\b|\bhow much time\b|\bhow many (?:hours|minutes|days|weeks|months|years)\b/,
  },
  { kinds: ['weight'], pattern: /\bhow heavy\b|\bhow much (?:do|does|did) .* weigh\b|\bwhat\b.*\bweights?\b/ },
  { kinds: ['speed'], pattern: /\bhow (?:fast|quickly)\b/ },
];

/** The kinds of amount a question asks for; `['count']` where it counts or measures some noun. */
export function amountAsked(query: Query): readonly AmountKind[] {
  const text = query.tokens
    .map((token) => token.lower)
    .join(' ')
    .replace(/ 's\b/g, " 's");
  return askedRules.find(({ pattern }) => pattern.test(text))?.kinds ?? ['count'];
}
