import { synonymDegree } from '../../match/index.ts';
import type { Candidate, Query } from '../../match/index.ts';
import { amountFits, typedAnswer } from './short-answer.ts';
import type { Source } from './source.ts';
import type { Support } from './support.ts';

/** Whether the sentence has nothing of the kind asked for: no place for "where", none of the counted things for "how many". */
export function lacksType(query: Query, best: Candidate, support: Support, { knowledge, tools }: Source): boolean {
  if (query.answerType === 'reason' || query.answerType === 'person')
    return !support.typed && support.plainness < unmarkedFloor && support.gap > smallGap;
  if (query.answerType === 'organisation')
    return typedAnswer(query, best, knowledge, tools) === null && support.plainness < unmarkedFloor;
  if (query.answerType === 'amount' && support.gap > largeGap && support.plainness < barelyPlain) return true;
  if (query.answerType === 'amount' && query.answerNoun === null) return !amountFits(query, best, knowledge, tools);
  if (query.answerType === 'amount') {
    // Beside a number of something else, "military" does not stand for the soldiers asked for.
    const likest = best.sentence.offers.amount.length > 0 ? 1 : synonymDegree;
    const stands = best.matches.some((m) => m.term.stem === query.answerNoun && m.degree >= likest);
    return typedAnswer(query, best, knowledge, tools) === null && (support.plainness < unmarkedFloor || !stands);
  }
  return needsType.has(query.answerType) && !support.typed && query.answerNoun === null;
}

/** Plainness from which a sentence is shown though it has no plain mark of the reason or the number asked for. */
export const unmarkedFloor = 0.7;

/** Weight missing of the question up to which a sentence answers it though it names no person or reason plainly. */
export const smallGap = 0.4;

/** Weight missing of the question from which an amount is another's: the cost asked for is not the length told. */
const largeGap = 0.7;

/** Plainness up to which such a gap counts. */
const barelyPlain = 0.55;

const needsType = new Set(['place', 'date', 'person', 'amount']);
