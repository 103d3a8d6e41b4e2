import type { StatementRule } from './draft.ts';
import { accordingTo } from './rules/according-to.ts';
import { byAgent } from './rules/by-agent.ts';
import { adjectiveCue } from './rules/adjective-cue.ts';
import { colon } from './rules/colon.ts';
import { nounCue } from './rules/noun-cue.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { seeming } from './rules/seeming.ts';
import { verbComplement } from './rules/verb-complement.ts';

/** Every way a statement is told in one sentence. All of them propose, the weighing decides; the order breaks ties. */
export const statementRules: readonly StatementRule[] = [
  verbComplement,
  parenthetical,
  accordingTo,
  nounCue,
  adjectiveCue,
  colon,
  seeming,
  byAgent,
];
