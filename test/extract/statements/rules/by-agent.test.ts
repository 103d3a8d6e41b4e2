import { byAgent } from '../../../../src/extract/statements/rules/by-agent.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(byAgent, [
  [
    'The mayor was accused by some of her critics of wasting money.',
    'some of her critics',
    'was accused by',
    'The mayor … of wasting money',
  ],
  ['Asked by Petrova if the bridge was safe, Berg nodded.', 'Petrova', 'Asked by', 'if the bridge was safe'],
  ['The clerk was told by Berg that the vault was empty.', 'Berg', 'was told by', 'that the vault was empty'],
  ['The tunnel, opposed by farmers, was never built.', 'farmers', 'opposed by', 'The tunnel'],
]);

leavesAlone(byAgent, [
  ['a verb that tells nothing', 'The house was built by a carpenter for his sister.'],
  ['a passive with nothing behind its agent', 'The clerk was questioned by Berg.'],
  ['a verb of the active voice', 'Berg stood by the mayor.'],
  ['a quotation', '“He was accused by Berg of theft,” read the card.'],
]);
