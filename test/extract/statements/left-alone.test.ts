import { describe, expect, it } from 'vitest';
import { saidIn } from './said.ts';

describe('what nobody says', () => {
  it.each([
    ['no cue at all', 'The army installed a battery in the north.'],
    ['a title in quotation marks', 'The “Night Owl” bus runs until two.'],
    ['a nickname', 'Jorge “El Rey” Molina arrived on Friday.'],
    ['a quotation nobody is named for', 'The sign beside the door was old. “No entry.”'],
    ['a cue without content', 'The mayor spoke. Then she left.'],
    ['a colon before a list', 'He had packed three things: bread, water and rope.'],
    ['according to plan', 'Everything went according to plan.'],
    ['a pronoun alone', 'Nobody answered her.'],
    ['“that” before a noun', 'The fund would cover that part of the cost.'],
    ['an adjective of the weather', 'The road was long and wet.'],
  ])('%s: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('what does not belong to a content', () => {
  it.each([
    ['the full stop of the sentence', 'Ruiz said the tunnel was safe.', 'the tunnel was safe'],
    ['the person told', 'Ruiz told the drivers that they could go.', 'that they could go'],
    ['the next participle', 'The plan failed, Ruiz said, adding that it was late.', 'The plan failed'],
    [
      'no contrast is cut off',
      'Ruiz said they need raw data, not only forecasts.',
      'they need raw data, not only forecasts',
    ],
    ['the clause around a relative one', 'Holm, who said he was tired, went home.', 'he was tired'],
  ])('%s: %s', (_, body, content) => {
    expect(saidIn(body).map((one) => one.content)).toContain(content);
  });

  it('a quotation is given to the one beside it, not to the one before', () => {
    expect(saidIn('“We lost,” Holm said.\n\n“We won,” said Ruiz.').map((one) => one.source)).toEqual(['Holm', 'Ruiz']);
  });

  it('a sentence without quotation marks ends what a speaker goes on saying', () => {
    const said = saidIn('“We lost,” Holm said. The hall was empty by then. “Closed,” a sign on its door read.');
    expect(said[0]?.content).toBe('“We lost,”');
  });
});
