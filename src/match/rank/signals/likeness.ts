import type { Family, Meeting } from '../meeting.ts';

/** How much of the question is told here in words of its kind, whether or not they mean the same. */
export const likenessSignals = {
  /** Weight of the words matched or met by a word used alike, as far as they are, 0..1. */
  alike: ({ asked, query, matches, sentence }) => {
    let sum = 0;
    for (let i = 0; i < matches.length; i += 1)
      sum += weightAt(query, i) * Math.max(degreeAt(matches, i), alikeAt(asked, i, sentence));
    return sum / asked.total;
  },
  /** The same of the words not matched by themselves or a name alone. */
  'alike only': (meeting) => unmatchedOf(meeting).alike / meeting.asked.total,
  /** How alike those are met on the whole, 0..1; 0.6 when all are matched. */
  'alike on average': (meeting) => {
    const { alike, weight } = unmatchedOf(meeting);
    return weight === 0 ? allMatched : alike / weight;
  },
  /** How well the question's verbs are matched or met, 0..1; 0.4 when it has none. */
  'verbs alike': ({ asked, matches, sentence }) => {
    let sum = 0;
    for (const verb of asked.verbs) sum += Math.max(degreeAt(matches, verb), alikeAt(asked, verb, sentence));
    return asked.verbs.length === 0 ? noVerbs : sum / asked.verbs.length;
  },
  /** Weight of the words the article lacks that are spelled much like a word here, 0..1. */
  'spelled alike': ({ asked, query, sentence }) => {
    let sum = 0;
    for (let i = 0; i < asked.near.length; i += 1)
      sum += weightAt(query, i) * (asked.near[i]?.spelled?.[sentence.sentence.index] ?? 0);
    return sum / asked.total;
  },
} satisfies Family;

/** About the mean of the signal, so that its absence says nothing. */
const allMatched = 0.6;
const noVerbs = 0.4;

/** Degree from which a word counts as matched by itself or a name. */
const matchedDegree = 0.75;

function unmatchedOf({ asked, query, matches, sentence }: Meeting): { alike: number; weight: number } {
  let [alike, weight] = [0, 0];
  for (let i = 0; i < matches.length; i += 1) {
    if (degreeAt(matches, i) >= matchedDegree) continue;
    alike += weightAt(query, i) * alikeAt(asked, i, sentence);
    weight += weightAt(query, i);
  }
  return { alike, weight };
}

const weightAt = ({ terms }: Meeting['query'], term: number): number => terms[term]?.weight ?? 0;

const degreeAt = (matches: Meeting['matches'], term: number): number => matches[term]?.degree ?? 0;

const alikeAt = ({ near }: Meeting['asked'], term: number, { sentence }: Meeting['sentence']): number =>
  near[term]?.alike[sentence.index] ?? 0;
