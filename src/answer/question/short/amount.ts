import type { Knowledge, Quantity } from '../../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../../match/index.ts';
import { contains, overlaps } from '../../../text/index.ts';
import type { Span } from '../../../text/index.ts';
import { amountAsked } from './amount-asked.ts';
import { amountSpans } from './amount-spans.ts';
import { anchorsOf, closest, fresh } from './closeness.ts';

/** The amount of the kind asked for, closest to what the question shares with the sentence; `null` when it has none. */
export function amountAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const kinds = amountAsked(query);
  const anchors = anchorsOf(candidate, knowledge, tools);
  if (kinds[0] === 'count') return countAnswer(query, candidate, knowledge, tools);
  const { sentence } = candidate.sentence;
  const apartFrom = kinds.includes('factor') || kinds.includes('frequency');
  const spans = kinds
    .flatMap((kind) => amountSpans(kind, sentence, knowledge))
    .filter((span, i, all) => !all.slice(0, i).some((other) => overlaps(other, span)))
    .filter((span) => fresh([span], query, candidate).length > 0);
  const right = spans
    .filter((span) => sameDirection(span, query, candidate))
    .filter((span) => apartFrom || inRightHalf(span, candidate, knowledge, tools))
    .filter((span) => kinds[0] !== 'age' || isTheirs(span, query, candidate, knowledge));
  for (const kind of kinds) {
    const own = right
      .filter((span) => amountSpans(kind, sentence, knowledge).some((other) => overlaps(other, span)))
      .filter((span) => kind !== 'count' || !countsOthers(span, query, candidate, knowledge));
    const measured = own.filter((span) => isMeasured(span, query, candidate));
    if (own.length > 0) return closest(measured.length > 0 ? measured : own, anchors, candidate);
  }
  return null;
}

/** "how much did sales fall" on "1,200 jobs": what is counted is nothing the question speaks of. */
function countsOthers(span: Span, query: Query, candidate: Candidate, { quantities }: Knowledge): boolean {
  const counted = quantities.find(({ expression }) => expression.start === span.start)?.counted;
  if (!counted) return false;
  const { tokens } = candidate.sentence.sentence;
  return !tokens.some((token) => contains(counted, token) && query.tokens.some(({ stem }) => stem === token.stem));
}

/** "Karin Roth, 52, met Erik Dahl": an age between commas is that of the person named before it. */
function isTheirs(age: Span, query: Query, candidate: Candidate, { people }: Knowledge): boolean {
  const { tokens, index } = candidate.sentence.sentence;
  const comma = tokens.findLast((token) => token.end <= age.start);
  const owner = people.find(({ mentions }) =>
    mentions.some((mention) => mention.sentence === index && comma?.text === ',' && mention.end === comma.start),
  );
  return owner === undefined || query.people.length === 0 || query.people.includes(owner.id);
}

/** Ways of measuring, each with the words that ask for it and tell it. */
const measures: readonly RegExp[] = [
  /^(?:deep|depths?)$/,
  /^(?:tall|high|heights?)$/,
  /^(?:wide|broad|widths?)$/,
  /^(?:long|lengths?)$/,
  /^(?:far|away|from|off|distance|north|south|east|west)$/,
];

/** Words before and after an amount among which that of its measure is looked for: "a depth of about 60 km", "3 metres tall". */
const measureReach = { before: 3, after: 1 };

/** Whether an amount is told by the measure that is asked for. */
function isMeasured(span: Span, query: Query, candidate: Candidate): boolean {
  const asked = measures.find((way) => query.tokens.some(({ lower }) => way.test(lower)));
  const { tokens } = candidate.sentence.sentence;
  const before = tokens.filter((token) => token.end <= span.start).slice(-measureReach.before);
  const after = tokens.filter((token) => token.start >= span.end).slice(0, measureReach.after);
  return asked !== undefined && [...before, ...after].some(({ lower }) => asked.test(lower));
}

const upward = /^(?:ris\w+|rose|climb\w*|jump\w*|gain\w*|surg\w*|increas\w*|grow\w*|grew|soar\w*|up)$/;
const downward =
  /^(?:fall\w*|fell|drop\w*|slip\w*|plung\w*|decreas\w*|declin\w*|sink\w*|sank|slump\w*|tumbl\w*|los[et]\w*|down)$/;

/** Words before an amount among which its verb of rising or falling is looked for. */
const directionReach = 5;

/** A rise is not told by what fell: "how much did it go up" on "its stock fell 6.3%, while the other's rose 18%" → 18%. */
function sameDirection(span: Span, query: Query, candidate: Candidate): boolean {
  const [up, down] = [upward, downward].map((way) => query.tokens.some((token) => way.test(token.lower)));
  if (up === down) return true;
  const before = candidate.sentence.sentence.tokens.filter((token) => token.end <= span.start).slice(-directionReach);
  const verb = before.findLast((token) => upward.test(token.lower) || downward.test(token.lower));
  return verb === undefined || upward.test(verb.lower) === up;
}

/** Words of measure: what they stand beside is what is measured. */
const measure = /^(?:costs?|prices?|pay\w*|paid|worth|fees?|value[ds]?|long|last\w*|old|far)$/;

/** Marks and words that set one half of a sentence against the other. */
const contrast = /^(?:;|while|whereas|but)$/;

/** Whether the half of the sentence an amount stands in has a noun of the question, or the other half has none either. */
function inRightHalf(span: Span, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): boolean {
  const { tokens } = candidate.sentence.sentence;
  const halves = tokens.filter((token) => contrast.test(token.lower)).map((token) => token.start);
  if (halves.length === 0) return true;
  const halfOf = (other: Span): number => halves.filter((start) => start <= other.start).length;
  const anchors = anchorsOf(candidate, knowledge, tools).filter(
    (each) => !overlaps(each, span) && !tokens.some((token) => token.start === each.start && measure.test(token.lower)),
  );
  const heaviest = Math.max(0, ...anchors.map((each) => each.weight));
  const strong = anchors.filter((each) => each.weight >= heaviest / 2);
  return strong.length === 0 || strong.some((each) => halfOf(each) === halfOf(span));
}

/** "how many jobs": the number whose counted noun is the one asked for, or one of the same meaning. */
function countAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const noun = query.answerNoun;
  const here = knowledge.quantities.filter((quantity) => quantity.sentence === candidate.sentence.sentence.index);
  const anchors = anchorsOf(candidate, knowledge, tools);
  if (noun === null) {
    return closest(fresh(candidate.sentence.offers.amount, query, candidate), anchors, candidate);
  }
  const synonyms = tools.lists.synonyms.get(noun);
  const fits = (stem: string): boolean => stem === noun || synonyms?.has(stem) === true;
  const { tokens } = candidate.sentence.sentence;
  const counts = (quantity: Quantity, fit: (stem: string) => boolean): boolean =>
    tokens.some((token) => quantity.counted && contains(quantity.counted, token) && fit(token.stem));
  const same = here.filter((quantity) => counts(quantity, (stem) => stem === noun));
  const like = same.length > 0 ? same : here.filter((quantity) => counts(quantity, fits));
  const chosen = closest(
    like.map((quantity) => quantity.expression),
    anchors,
    candidate,
  );
  return chosen && (asksForAll(query) ? chosen : (partOf(chosen, candidate, here) ?? chosen));
}

/** "how many plants does it have", "how many are there": the whole, not a part of it. */
const asksForAll = (query: Query): boolean =>
  query.tokens.some(
    (token, i) => /^(?:have|has|had|own|owns|total|altogether)$/.test(token.lower) && !nextIsVerb(query, i),
  ) || query.tokens.some((token) => token.lower === 'there');

const nextIsVerb = (query: Query, at: number): boolean =>
  /^(?:VERB|AUX|PROPN|NOUN|PRON|DET)$/.test(query.tokens[at + 1]?.tag ?? '');

/** The part in "two of Tessel's seven plants", "1,150 of 8,300 jobs": the number before "of". */
function partOf(whole: Span, candidate: Candidate, here: readonly Quantity[]): Span | null {
  const { tokens } = candidate.sentence.sentence;
  const of = tokens.findLastIndex((token) => token.lower === 'of' && token.end <= whole.start);
  const between = tokens.filter((token, i) => i > of && token.end <= whole.start);
  if (of < 0 || between.length > 3 || between.some((token) => /^(?:VERB|ADP|PUNCT|SCONJ)$/.test(token.tag)))
    return null;
  return (
    here.find(
      ({ expression }) => expression.end <= (tokens[of]?.start ?? 0) && expression.end >= (tokens[of]?.start ?? 0) - 2,
    )?.expression ?? null
  );
}
