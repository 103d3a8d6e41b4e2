import { describe, expect, it } from 'vitest';
import { repairQuestion } from '../../../src/match/index.ts';
import { speller } from './hand-made.ts';

describe('a misspelt word', () => {
  it.each([
    ['concensus', 'consensus'],
    ['foriegn', 'foreign'],
    ['minster', 'minister'],
    ['luanchers', 'launchers'],
    ['intension', 'intention'],
    ['considring', 'considering'],
    ['additonal', 'additional'],
    ['opositon', 'opposition'],
    ['temporarly', 'temporarily'],
    ['misile', 'missile'],
    ["misile's", "missile's"],
    ['resevoir', 'reservoir'],
    ['improvment', 'improvement'],
  ])('becomes the word of the article: %s → %s', (word, to) => expect(speller.repair(word)?.to).toBe(to));

  it.each([
    ['seongjoo', 'Seongju'],
    ['thad', 'THAAD'],
    ['moone', 'Moon'],
    ['kyung-hwa', 'Kyung-wha'],
    ['kyunghwa', 'Kyung-wha'],
    ['jaein', 'Jae-in'],
    ['lavroff', 'Lavrov'],
    ['bejing', 'Beijing'],
    ['okonquo', 'Okonkwo'],
  ])('becomes the name it sounds or looks like: %s → %s', (word, to) => expect(speller.repair(word)?.to).toBe(to));

  it.each([
    ['goverment', 'government'],
    ['chineese', 'chinese'],
    ['definately', 'definitely'],
  ])('becomes an English word when the article has none so near: %s → %s', (word, to) =>
    expect(speller.repair(word)?.to).toBe(to),
  );

  it.each([
    ['wat', 'what'],
    ['sed', 'said'],
    ['shouldnt', "shouldn't"],
    ['ppl', 'people'],
    ['w/', 'with'],
    ['chinas', "China's"],
    ['whaaaat', 'what'],
    ['southkorea', 'South Korea'],
  ])('is read as it is meant: %s → %s', (word, to) => expect(speller.repair(word)?.to).toBe(to));

  it('of a name is repaired by the part beside it', () => {
    expect(speller.repair('yee', 'wang')?.to).toBe('Yi');
    expect(speller.repair('jay-in', 'moon')?.to).toBe('Jae-in');
    expect(speller.repair('yee')).toBeNull();
  });
});

describe('a question', () => {
  it.each([
    ['wat about the concensus?', 'what about the consensus?'],
    ['who is the foriegn minster', 'who is the foreign minister'],
    ['how r u', 'how are you'],
    ['the u s military', 'the u s military'],
    ['who is kang kyung wha', 'who is kang kyung-wha'],
    ['who is kang kyung hwa', 'who is kang Kyung-wha'],
    ['six mis sile launchers', 'six missile launchers'],
    ["'talks'", "'talks'"],
    ['', ''],
  ])('is repaired: "%s"', (text, repaired) => expect(repairQuestion(text, speller).text).toBe(repaired));

  it('tells what was guessed, but no shorthand', () =>
    expect(repairQuestion('wat about the concensus, the concensus', speller).repairs).toEqual([
      { from: 'concensus', to: 'consensus' },
    ]));
});
