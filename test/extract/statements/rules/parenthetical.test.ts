import { parenthetical } from '../../../../src/extract/statements/rules/parenthetical.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(parenthetical, [
  ['The dam will hold, Petrova said.', 'Petrova', 'said', 'The dam will hold'],
  ['“Who is there?” asked Aziz.', 'Aziz', 'asked', '“Who is there?”'],
  ['“The cellar,” Aziz explained, “was dry.”', 'Aziz', 'explained', '“The cellar,” … “was dry.”'],
  ['The orchard, the farmer said, lost half its trees.', 'the farmer', 'said', 'The orchard … lost half its trees'],
  ['But the price, critics say, is too high.', 'critics', 'say', 'the price … is too high'],
  [
    '“We sail at noon,” said Tomas Berg, the captain of the ferry.',
    'Tomas Berg, the captain of the ferry',
    'said',
    '“We sail at noon,”',
  ],
  [
    'The wall was built in 1820, the curator told visitors on Sunday.',
    'the curator',
    'told',
    'The wall was built in 1820',
  ],
  ['The race is over, as Berg noted.', 'Berg', 'noted', 'The race is over'],
  ['As Berg noted, the race is over.', 'Berg', 'noted', 'the race is over'],
  ['“Who is there?” Aziz asked loudly, holding the lamp.', 'Aziz', 'asked', '“Who is there?”'],
  ['The engine is old, said Grant Berg, a mechanic.', 'Grant Berg, a mechanic', 'said', 'The engine is old'],
  ['The engine is old, say mechanics.', 'mechanics', 'say', 'The engine is old'],
]);

leavesAlone(parenthetical, [
  ['no cue', 'After the concert, Petrova left.'],
  ['a content that follows', 'Petrova said that the dam would hold.'],
  ['a time', 'As night fell, the town slept.'],
  ['a relative clause', 'The minister, who said he was tired, went home.'],
  ['a participle', 'Berg, having said goodbye, left.'],
  ['a list of verbs', 'The crew painted, swept and cooked.'],
  ['a cue within a quotation', '“It is late, Petrova said,” was all we heard.'],
  ['a quotation behind its cue', 'Said Berg: “No.”'],
]);
