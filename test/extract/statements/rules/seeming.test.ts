import { seeming } from '../../../../src/extract/statements/rules/seeming.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(seeming, [
  ['Petrova is expected to resign.', null, 'is expected', 'Petrova … to resign'],
  ['The lake is thought to hide a village.', null, 'is thought', 'The lake … to hide a village'],
  ['The bridge appears to be safe.', null, 'appears', 'The bridge … to be safe'],
  ['The clerk seems tired.', null, 'seems', 'The clerk … tired'],
  ['The tower looks like a needle.', null, 'looks', 'The tower … a needle'],
  ['The song was called a masterpiece.', null, 'was called', 'The song … a masterpiece'],
  ['The plan was praised by engineers.', 'engineers', 'was praised', 'The plan'],
]);

leavesAlone(seeming, [
  ['a verb that tells nothing', 'The army is deployed to guard the site.'],
  ['a deed done by somebody', 'The house was built by a carpenter.'],
  ['somebody who expects', 'Petrova expects to resign.'],
  ['a look at something', 'Berg looked at the tower.'],
  ['a plain state', 'The bridge is safe.'],
  ['a passive without content', 'Berg was expected.'],
  ['a quotation', '“He is expected to win,” read the sign.'],
]);
