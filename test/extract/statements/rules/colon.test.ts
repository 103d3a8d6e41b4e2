import { colon } from '../../../../src/extract/statements/rules/colon.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(colon, [
  ['Harbour master: “The pier is closed.”', 'Harbour master', ':', '“The pier is closed.”'],
  ['Dr. Lena Okafor: We tested every well.', 'Dr. Lena Okafor', ':', 'We tested every well'],
  ['The council: New bridge to open in spring.', 'The council', ':', 'New bridge to open in spring'],
  [
    'Lena Okafor on the wells: “We will never drink from them again.”',
    'Lena Okafor',
    ':',
    '“We will never drink from them again.”',
  ],
  ['The owner of the tavern: “Never.”', 'The owner of the tavern', ':', '“Never.”'],
  ['Q: Why did the pump fail?', 'Q', ':', 'Why did the pump fail'],
]);

leavesAlone(colon, [
  ['a verb before the colon', 'He had one aim: peace.'],
  ['a list', 'The winners are: Berg, Aziz and Lund.'],
  ['a preposition before the colon', 'At issue: the old mill.'],
  ['a topic without a quotation', 'Lena Okafor on the wells: a report.'],
  ['a cue of its own', 'Lena wrote: “Come home.”'],
  ['a time', 'The train leaves at 10:30.'],
  ['a colon within a quotation', '“Listen: the bell,” she said.'],
  ['a long lead', 'The owner of the oldest tavern in the whole of the harbour district: “Never.”'],
]);
