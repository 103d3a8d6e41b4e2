import { adjectiveCue } from '../../../../src/extract/statements/rules/adjective-cue.ts';
import { leavesAlone, proposes } from './proposed.ts';

proposes(adjectiveCue, [
  ['Petrova is confident that the dam will hold.', 'Petrova', 'is confident', 'that the dam will hold'],
  ['The crew were unwilling to sail at night.', 'The crew', 'were unwilling', 'to sail at night'],
  ['Neighbours are worried about the new chimney.', 'Neighbours', 'are worried about', 'the new chimney'],
  ['She was not sure whether the letter had come.', 'She', 'was not sure', 'whether the letter had come'],
  ['The curator was convinced the vase was real.', 'The curator', 'was convinced', 'the vase was real'],
  ['The keeper has been careful not to wake the birds.', 'The keeper', 'has been careful', 'not to wake the birds'],
  ['Anna is keen on the plan.', 'Anna', 'is keen on', 'the plan'],
]);

leavesAlone(adjectiveCue, [
  ['an adjective of things', 'The road was long.'],
  ['an adjective of things with a place', 'The river is wide at the mouth.'],
  ['a cue without content', 'Anna was eager.'],
  ['an adjective beside its noun', 'A confident Petrova entered the hall.'],
  ['an adjective beside its noun behind “be”', 'They are a proud family.'],
  ['a quotation', '“I am sure that we will win,” read the banner.'],
  ['what nobody thinks', 'It is unlikely that the ferry runs.'],
]);
