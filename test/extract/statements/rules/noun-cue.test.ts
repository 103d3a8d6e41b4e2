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
  ['a possession', 'His bicycle to the right is new.'],
  ['the verb of the same form', 'They claim that the vault was empty.'],
  ['a quotation', '“My promise to you stands,” read the card.'],
]);
