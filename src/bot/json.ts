import type { Say } from './phrases.ts';
import type { Passage, Reply } from './reply.ts';

/** A passage of the contract. */
export interface ContractPassage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
  readonly speaker: string | null;
}

/**
 * A reply as the machine-readable contract has it (README, "JSON"): plain data without functions or `undefined`.
 * `message` is what the bot itself says; everything else is the article's.
 */
export function toContract(reply: Reply, say: Say) {
  return {
    command: reply.command,
    kind: reply.kind,
    message: reply.phrases.map(say).join('\n') || null,
    evidence: reply.evidence.map(contractPassage),
    nearest: reply.nearest.map(contractPassage),
    short: reply.short,
    speaker: reply.speaker,
    narrator: reply.narrator,
    verdict: reply.verdict,
    difference: reply.difference,
    statements: reply.statements,
    people: reply.people,
    events: reply.events,
    suggestions: reply.suggestions,
    confidence: reply.confidence,
    candidates: reply.candidates,
  };
}

const contractPassage = ({ text, start, end, paragraph, speaker }: Passage): ContractPassage => ({
  text,
  start,
  end,
  paragraph,
  speaker,
});
