import type { Candidate } from '../../match/index.ts';
import type { Passage } from '../passage.ts';

/** Why the article does not answer, so that the bot can say it. */
export type Lack =
  /** Nothing in the article comes near. */
  | { readonly why: 'nothing' }
  /** It speaks of this, but tells no place, date, number, person or reason for it. */
  | { readonly why: 'type'; readonly type: string }
  /** The person is in the article, but no statement of theirs is. */
  | { readonly why: 'silent'; readonly person: string }
  /** The person speaks, but not about this. */
  | { readonly why: 'off-topic'; readonly person: string }
  /** The question takes for granted what the article denies or never says. */
  | { readonly why: 'premise' };

/** What can be said to a question from the article alone. */
export type Answer =
  | {
      readonly kind: 'found';
      /** Best first, as few as needed. */
      readonly passages: readonly Passage[];
      /** A slice of the first passage, or "Yes"/"No"; `null` when none is sure. */
      readonly short: string | null;
      readonly confidence: number;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'not-found';
      readonly lack: Lack;
      readonly nearest: readonly Passage[];
      readonly confidence: number;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'clarify';
      readonly words: string;
      readonly choices: readonly string[];
      readonly confidence: number;
      readonly candidates: readonly Candidate[];
    };
