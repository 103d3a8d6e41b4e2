import { accordingTo } from '../../../../src/extract/statements/rules/according-to.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(accordingTo, [
  [
    'The bakery will open again in March, according to its owner.',
    'its owner',
    'according to',
    'The bakery will open again in March',
  ],
  [
    'According to two fishermen, the light had been out for a week.',
    'two fishermen',
    'According to',
    'the light had been out for a week',
  ],
  [
    'The barge sank, according to the coastguard, because a valve was open.',
    'the coastguard',
    'according to',
    'The barge sank … because a valve was open',
  ],
  ['“Nobody was hurt,” according to a note on the door.', 'a note on the door', 'according to', '“Nobody was hurt,”'],
  ['The fares rose; according to the union, wages did not.', 'the union', 'according to', 'wages did not'],
  [
    'But, according to neighbours, the dog had barked all night.',
    'neighbours',
    'according to',
    'the dog had barked all night',
  ],
  [
    'In the words of one passenger, the ferry “flew like a cork.”',
    'one passenger',
    'In the words of',
    'the ferry “flew like a cork.”',
  ],
  [
    'In the view of the surveyor, the wall will not stand another winter.',
    'the surveyor',
    'In the view of',
    'the wall will not stand another winter',
  ],
]);

leavesAlone(accordingTo, [
  ['a plan that is kept', 'They acted according to plan.'],
  ['the same words within a quotation', '“According to my map, we are lost,” he laughed.'],
  ['words that are nobody’s', 'In the words he chose there was no anger.'],
  ['an adverb', 'The older workers were paid accordingly.'],
  ['nothing told', 'According to whom?'],
]);
