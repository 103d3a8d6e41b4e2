import type { Sentence } from '../../article/index.ts';
import type { Token } from '../../text/index.ts';
import { namedInOwnWords, scoreOf, scoreOfBody } from './antecedents.ts';
import type { PronounPlace } from './antecedents.ts';
import type { Draft } from './draft.ts';
import type { Gender } from './gazetteer.ts';
import type { Occurrence } from './occurrence.ts';
import { firstAfter, isSubject } from './occurrence.ts';
import type { Reading } from './reading.ts';
import { isSpeaking } from './speaking.ts';

/** What a pronoun can stand for, and how it is used. */
export interface PronounWord {
  readonly refers: 'person' | 'body';
  readonly gender: Gender | null;
  readonly use: 'subject' | 'object' | 'possessive' | 'any';
}

const words = new Map<string, PronounWord>(
  Object.entries({
    he: { refers: 'person', gender: 'male', use: 'subject' },
    she: { refers: 'person', gender: 'female', use: 'subject' },
    him: { refers: 'person', gender: 'male', use: 'object' },
    himself: { refers: 'person', gender: 'male', use: 'any' },
    herself: { refers: 'person', gender: 'female', use: 'any' },
    his: { refers: 'person', gender: 'male', use: 'possessive' },
    her: { refers: 'person', gender: 'female', use: 'possessive' },
    hers: { refers: 'person', gender: 'female', use: 'possessive' },
    it: { refers: 'body', gender: null, use: 'any' },
    its: { refers: 'body', gender: null, use: 'possessive' },
  }),
);

/** What the word says when it is a pronoun of the third person; `null` for "I", "you", "they", nouns. */
export const pronounOf = (token: Token): PronounWord | null => words.get(token.lower) ?? null;

interface Context extends PronounPlace {
  readonly pronoun: PronounWord;
}

/** In sentences of the narrator's. */
const REACH = 6;
const BODY_FLOOR = -2;

/** The person a pronoun stands for, from the occurrences before it; `null` when nobody fits. */
export function antecedentOf(
  token: Token,
  index: number,
  sentence: Sentence,
  occurrences: readonly Occurrence[],
  drafts: readonly Draft[],
  reading: Reading,
): number | null {
  const pronoun = pronounOf(token);
  if (!pronoun) return null;
  const place = {
    token,
    index,
    sentence,
    reading,
    quoted: reading.quoted(token.start),
    speaks: isSpeaking(sentence.tokens, index, index, reading.gazetteer),
  };
  const context: Context = { ...place, pronoun, quotes: namedInOwnWords(place, occurrences) };
  const cataphor = pronoun.refers === 'person' ? laterSpeaker(context, occurrences, drafts) : null;
  if (cataphor !== null) return cataphor;
  if (pronoun.refers === 'body' && !isSomebody(context)) return null;
  let best: { person: number; score: number } | null = null;
  for (let i = firstAfter(occurrences, token.start) - 1; i >= 0; i -= 1) {
    const candidate = occurrences[i] as Occurrence;
    if (candidate.end > token.start) continue;
    if (reading.narrated(sentence.index) - reading.narrated(candidate.sentence) > REACH) break;
    const draft = drafts[candidate.person] as Draft;
    if (!agrees(draft, pronoun) || isBarred(candidate, context)) continue;
    if (pronoun.refers === 'body' && !context.speaks && candidate.sentence !== sentence.index) break;
    const score = pronoun.refers === 'body' ? scoreOfBody(candidate, context) : scoreOf(candidate, draft, context);
    if (!best || score > best.score) best = { person: candidate.person, score };
  }
  return best && (pronoun.refers === 'person' || best.score > BODY_FLOOR) ? best.person : null;
}

/** "It" is an organisation or government where it speaks ("It urged", "said it would"); "it was loud" and "into it" are nobody. */
function isSomebody({ token, index, sentence, speaks, reading }: Context): boolean {
  if (token.lower === 'its' || speaks) return true;
  const { gazetteer } = reading;
  const told = sentence.tokens[index - 1];
  return (
    told !== undefined &&
    (told.lower === 'that' ||
      gazetteer.speechNouns.has(told.lower) ||
      (told.tag === 'VERB' && gazetteer.speakingVerbs.has(told.lemma)))
  );
}

function agrees(draft: Draft, pronoun: PronounWord): boolean {
  if (pronoun.refers === 'body') return draft.kind !== 'person';
  return draft.kind === 'person' && (draft.gender === null || draft.gender === pronoun.gender);
}

/** "him" is not the subject of its own clause: in "Hale told him" not Hale. A quotation's own speaker is "I" in it. */
function isBarred(candidate: Occurrence, context: Context): boolean {
  if (candidate.sentence !== context.sentence.index) return false;
  if (context.pronoun.use !== 'object') return false;
  const between = context.sentence.tokens.slice(candidate.last + 1, context.index);
  return (
    candidate.subject &&
    !between.some((token) => /^(?:,|;|that|and|but|who|if|when|because|while|as|"|“|to)$/.test(token.lower))
  );
}

/** "He is willing to work with Kang, Wang told …": the speaker whom the end of the sentence names. */
function laterSpeaker(context: Context, occurrences: readonly Occurrence[], drafts: readonly Draft[]): number | null {
  const { sentence, index, pronoun, quoted, speaks } = context;
  if (quoted || speaks || pronoun.use === 'object') return null;
  if (index > 0 && !isSubject(sentence.tokens, index, index)) return null;
  if (index > 3) return null;
  const speakers = occurrences.filter(
    (other) =>
      other.sentence === sentence.index &&
      other.first > index + 2 &&
      other.speaking &&
      !other.quoted &&
      !other.pronoun &&
      sentence.tokens[other.first - 1]?.text === ',',
  );
  const speaker = speakers.at(-1);
  return speaker && agrees(drafts[speaker.person] as Draft, pronoun) ? speaker.person : null;
}
