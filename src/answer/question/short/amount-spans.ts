import type { Sentence } from '../../../article/index.ts';
import type { Knowledge, Quantity } from '../../../extract/index.ts';
import { overlaps } from '../../../text/index.ts';
import type { Span, Token } from '../../../text/index.ts';
import type { AmountKind } from './amount-asked.ts';

const units: Readonly<Record<'money' | 'length' | 'duration' | 'weight', RegExp>> = {
  money:
    /^(?:dollars?|cents?|euros?|pounds?|pence|yen|yuan|renminbi|won|rupees?|rubles?|roubles?|francs?|crowns?|kron(?:a|or|er|e)|pesos?|rand|lira|dinars?|dirhams?|riyals?|usd|eur|gbp|rmb|bucks)$/,
  length:
    /^(?:(?:kilo|centi|milli)?met(?:er|re)s?|km|kms|cm|mm|m|miles?|mi|feet|foot|ft|inch(?:es)?|yards?|hectares?|acres?|square|stor(?:e?ys?|ies))$/,
  duration:
    /^(?:seconds?|minutes?|mins?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|nights?|weekends?)$/,
  weight: /^(?:(?:kilo|milli)?gram(?:me)?s?|kg|tons?|tonnes?|pounds?|lbs?|ounces?)$/,
};

const currencySign = /^(?:US|A|C|NZ|HK)?[$€£¥₩₹₽]/;
const percentSign = /(?:%|\bper ?cent|\bpct)$/;

/**
 * The words of a sentence that tell an amount of one kind, with their unit, in text order.
 *
 * @example amountSpans('money', …) → "32 million U.S. dollars"; amountSpans('length', …) → "112-meter".
 */
export function amountSpans(kind: AmountKind, sentence: Sentence, knowledge: Knowledge): Span[] {
  const quantities = knowledge.quantities.filter((quantity) => quantity.sentence === sentence.index);
  const text = (span: Span): string => knowledge.article.text.slice(span.start, span.end);
  const found = findersOf[kind](sentence.tokens, quantities, text);
  return found
    .filter((span, i) => !found.slice(0, i).some((other) => overlaps(other, span)))
    .toSorted((a, b) => a.start - b.start);
}

type Finder = (tokens: readonly Token[], quantities: readonly Quantity[], text: (span: Span) => string) => Span[];

/** Quantities counted in a unit, the unit with them; "112-meter"; "an hour". */
const measured =
  (unit: RegExp): Finder =>
  (tokens, quantities) => {
    const counted = quantities.flatMap((quantity) => {
      const at = tokens.findIndex((token) => token.start >= quantity.expression.end);
      const end = tokens.slice(at, at + 3).find((token) => unit.test(token.lower));
      const close = end && (tokens[at] === end || quantity.counted !== null) && quantity.counted?.end !== undefined;
      return close && end.end <= (quantity.counted?.end ?? 0)
        ? [{ start: quantity.expression.start, end: end.end }]
        : [];
    });
    const joined = tokens.filter((token) => {
      const [number, name] = token.lower.split('-');
      return (
        number !== undefined &&
        name !== undefined &&
        /\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(number) &&
        unit.test(name) &&
        !token.lower.endsWith('-old')
      );
    });
    const single = tokens.flatMap((token, i) =>
      unit.test(token.lower) &&
      /^(?:an?|half)$/.test(tokens[i - 1]?.lower ?? '') &&
      !/^(?:every|times|once|twice)$/.test(tokens[i - 2]?.lower ?? '')
        ? [
            {
              start: (tokens[i - 2]?.lower === 'half' ? tokens[i - 2] : tokens[i - 1])?.start as number,
              end: token.end,
            },
          ]
        : [],
    );
    return [...counted, ...joined, ...(unit === units.duration ? single.filter((span) => !isRate(span, tokens)) : [])];
  };

/** "$90m a year", "ten people a day": how often, not how long. */
const isRate = (span: Span, tokens: readonly Token[]): boolean => {
  const before = tokens.findLast((token) => token.end <= span.start);
  return before !== undefined && (before.tag === 'NOUN' || before.tag === 'NUM' || /\d/.test(before.text));
};

const money: Finder = (tokens, quantities, text) => [
  ...quantities.filter(({ expression }) => currencySign.test(text(expression))).map(({ expression }) => expression),
  ...measured(units.money)(tokens, quantities, text),
];

const percent: Finder = (_tokens, quantities, text) =>
  quantities.flatMap(({ expression, counted }) => {
    const whole = counted ? { start: expression.start, end: counted.end } : expression;
    if (percentSign.test(text(expression))) return [expression];
    const unit = /^.{0,12}?(?:%|per ?cent|pct|percentage points?)/.exec(text(whole));
    return unit ? [{ start: whole.start, end: whole.start + unit[0].length }] : [];
  });

/** "81" between commas after a name, "aged 81", "45-year-old", "a deckhand of 19", "who is 78 and", "17 years old". */
const age: Finder = (tokens) =>
  tokens.flatMap((token, i) => {
    if (/^[\w]+-year-old$/.test(token.lower)) return [token];
    if (!/^\d{1,3}$/.test(token.text) || Number(token.text) > 120) return [];
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const apposed =
      before?.text === ',' && /^(?:PROPN|NOUN)$/.test(tokens[i - 2]?.tag ?? '') && /^[,.;]$/.test(after?.text ?? '.');
    const told = /^(?:aged|age|turned)$/.test(before?.lower ?? '');
    const ofAge = before?.lower === 'of' && tokens[i - 2]?.tag === 'NOUN' && /^[,.;]$/.test(after?.text ?? '.');
    const stated =
      /^(?:is|was|am|'m|'s)$/.test(before?.lower ?? '') &&
      /^(?:PRON|PROPN)$/.test(tokens[i - 2]?.tag ?? '') &&
      /^(?:[,.;]|and|but|when)$/.test(after?.lower ?? '.');
    const yearsOld = /^years?$/.test(after?.lower ?? '') && /^(?:old|of)$/.test(tokens[i + 2]?.lower ?? '');
    return apposed || told || stated || ofAge || yearsOld ? [token] : [];
  });

const timesWord = /^(?:once|twice|thrice)$/;

const times: Finder = (tokens) =>
  tokens.flatMap((token, i) => {
    if (timesWord.test(token.lower)) return [token];
    const before = tokens[i - 1];
    return token.lower === 'times' &&
      before &&
      (before.tag === 'NUM' || /\d/.test(before.text) || /^several|many$/.test(before.lower))
      ? [{ start: before.start, end: token.end }]
      : [];
  });

/** "every 10 minutes", "every day", "three times a week", "daily". */
const frequency: Finder = (tokens, quantities, text) => {
  const unitAt = (i: number): boolean => units.duration.test(tokens[i]?.lower ?? '');
  const every = tokens.flatMap((token, i) => {
    if (!/^(?:every|each)$/.test(token.lower)) return [];
    const last = [i + 1, i + 2, i + 3].find(unitAt);
    return last === undefined ? [] : [{ start: token.start, end: (tokens[last] as Token).end }];
  });
  const rates = times(tokens, quantities, text).map((span) => {
    const next = tokens.findIndex((token) => token.start >= span.end);
    return /^(?:a|an|per|each|every)$/.test(tokens[next]?.lower ?? '') && unitAt(next + 1)
      ? { start: span.start, end: (tokens[next + 1] as Token).end }
      : span;
  });
  return [
    ...every,
    ...rates,
    ...tokens.filter((token) => /^(?:hourly|daily|weekly|monthly|yearly|annually|nightly)$/.test(token.lower)),
  ];
};

const factor: Finder = (tokens, quantities, text) => [
  ...tokens.filter((token) =>
    /^(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|half|twice)$/.test(token.lower),
  ),
  ...times(tokens, quantities, text),
];

const speed: Finder = (tokens, quantities) =>
  quantities.flatMap(({ expression }) => {
    const at = tokens.findIndex((token) => token.start >= expression.end);
    const end = tokens.slice(at, at + 4).find((token) => /^(?:mph|kph|km\/h|knots?|hour)$/.test(token.lower));
    return at >= 0 && end ? [{ start: expression.start, end: end.end }] : [];
  });

const findersOf: Readonly<Record<AmountKind, Finder>> = {
  count: (_tokens, quantities) => quantities.map(({ expression }) => expression),
  money,
  percent,
  length: measured(units.length),
  duration: measured(units.duration),
  age,
  weight: measured(units.weight),
  speed,
  frequency,
  times,
  factor,
};
