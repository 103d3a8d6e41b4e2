/**
 * Question → Query (intent, people, terms, answer type) → ranked candidates with their signals.
 * Decides what fits best, never whether that is good enough to say.
 */
export type { Index, MatchTools } from './tools.ts';
