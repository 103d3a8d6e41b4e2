import { verbComplement } from '../../../../src/extract/statements/rules/verb-complement.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(verbComplement, [
  ['Petrova insisted that the dam would hold.', 'Petrova', 'insisted', 'that the dam would hold'],
  ['The keeper warned sailors to stay in port.', 'The keeper', 'warned', 'to stay in port'],
  ['Berg implored the passengers to wait.', 'Berg', 'implored', 'to wait'],
  ['Berg wants a new engine.', 'Berg', 'wants', 'a new engine'],
  ['The paper called the match “a farce.”', 'The paper', 'called', 'the match “a farce.”'],
  ['Aziz wondered why the bell had stopped.', 'Aziz', 'wondered', 'why the bell had stopped'],
  [
    'The clerk told the owner in a letter on Friday that the rent would rise.',
    'The clerk',
    'told',
    'that the rent would rise',
  ],
  ['The union announced: “No boat leaves.”', 'The union', 'announced', '“No boat leaves.”'],
  ['Berg denied taking the boat.', 'Berg', 'denied', 'taking the boat'],
  ['Aziz apologised for the delay.', 'Aziz', 'apologised for', 'the delay'],
  ['The guard, tired and cold, said nobody had passed.', 'The guard, tired and cold', 'said', 'nobody had passed'],
  [
    'A passenger who saw the crash said the driver was asleep.',
    'A passenger who saw the crash',
    'said',
    'the driver was asleep',
  ],
  [
    'The mayor refused to say how long the works would last.',
    'The mayor',
    'refused',
    'to say how long the works would last',
  ],
  ['Aziz, citing figures of the port, left.', 'Aziz', 'citing', 'figures of the port'],
  ['Aziz and others who want to keep the bridge said the law was old.', 'Aziz and others', 'said', 'the law was old'],
  [
    'The harbour office less than two weeks ago said that the crane was safe.',
    'The harbour office',
    'said',
    'that the crane was safe',
  ],
  [
    'Berg and Aziz have both argued that the rent is high.',
    'Berg and Aziz',
    'have both argued',
    'that the rent is high',
  ],
  ['It appeared that the bell had stopped.', null, 'appeared', 'that the bell had stopped'],
  ['“No,” she replied, when asked whether the bell had stopped.', null, 'asked', 'whether the bell had stopped'],
  ['She’s said that the dam would hold.', 'She', '’s said', 'that the dam would hold'],
  ['It’s said that the dam would hold.', null, '’s said', 'that the dam would hold'],
  ['Residents were told that the water was safe.', null, 'were told', 'that the water was safe'],
]);

leavesAlone(verbComplement, [
  ['a deed', 'The gardener cut the hedge.'],
  ['a deed at a place', 'The ferry sank near the island.'],
  ['a state', 'The road is long.'],
  ['a cue without content', 'Berg spoke.'],
  ['a cue within a quotation', '“She said it would rain,” the song goes.'],
  ['a passive with its doer', 'The plan was praised by engineers.'],
]);
