import { nounCue } from '../../../../src/extract/statements/rules/noun-cue.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(nounCue, [
  [
    "The harbour master's promise to repair the crane was kept.",
    "The harbour master's",
    'promise',
    'to repair the crane',
  ],
  [
    'Her claim that the vault was empty surprised the court.',
    'Her',
    'claim',
    'that the vault was empty surprised the court',
  ],
  ['Her claim that the vault was empty surprised the court.', 'Her', 'claim', 'that the vault was empty'],
  ["Berg's renewed criticism of the tunnel came late.", "Berg's", 'renewed criticism of', 'the tunnel'],
  [
    "The architect's main demand is that the stairs be widened.",
    "The architect's",
    'main demand is',
    'that the stairs be widened',
  ],
  ['There is a belief that the dam will hold.', null, 'is a belief', 'that the dam will hold'],
  ['Residents voiced concern about the noise.', 'Residents', 'voiced concern about', 'the noise'],
  [
    'The inspector made a suggestion that the stairs be widened.',
    'The inspector',
    'made a suggestion',
    'that the stairs be widened',
  ],
  [
    "The board welcomed the architect's pledge to plant more trees.",
    "the architect's",
    'pledge',
    'to plant more trees',
  ],
  ['The company said its plan to dig was safe.', 'its', 'plan', 'to dig'],
  ['The hope that rain would come kept them going.', null, 'hope', 'that rain would come kept them going'],
]);

leavesAlone(nounCue, [
  ['a cue without content', 'The promise was kept.'],
  ['a cue that is a judgement on itself', 'The statement was short.'],
  ['a noun that tells nothing', 'A house of stone stood there.'],
  ['what a plain noun equals', 'The problem is that the stairs are steep.'],
  ['a possession', 'His bicycle to the right is new.'],
  ['the verb of the same form', 'They claim that the vault was empty.'],
  ['a quotation', '“My promise to you stands,” read the card.'],
]);
