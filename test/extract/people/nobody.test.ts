import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('places, things, days and peoples are nobody', () => {
  it.each([
    'They met in Da Nang, Vietnam, on Wednesday.',
    'In Seoul, shops stayed open.',
    "It stood in South Korea's southern county of Seongju.",
    'The THAAD system was built.',
    'The Asia-Pacific region grew.',
    'They spoke at the APEC summit.',
    'A Terminal High Altitude Area Defense (THAAD) interceptor is launched.',
    'In May, prices rose, and in March they fell.',
    'Americans and Muslims voted on Super Tuesday.',
    'Voters said no.',
    'Police said the road was shut.',
    'Harris County was flooded.',
    'Mount Vesuvius smoked over Naples.',
    'The prime minister said so.',
    'Prime Minister was the title.',
    'I said it, and I meant it.',
    'The iPhone was sold in New York.',
    'Farmers agreed to wait.',
    'Councillors said no, and unions said yes.',
    'The ship left Port Sarrow, which is small.',
    'She praised New Mexico, who had none.',
    'A shop in Willow Lane was shut.',
    'A Ho Chi Minh City-based firm closed.',
    'Initial estimates said so.',
    'Millennials said no.',
    'Mayors Who Back Him Are Losing said the sign.',
    'Children went to Head Start.',
    'Projections say it works, and mourners agreed.',
    'Allies say no.',
    "The Republican Majority's new year begins.",
    'She signed an Executive Order on Conservative Values.',
    'She called him Mr. President and watched the Miss Universe pageant.',
    'Joan Democrats were won over.',
    'The veteran New Hampshire leader agreed.',
    "''You know how it is.''",
    'He wrote on Twitter and worked on Wall Street.',
    'Two PACs said no.',
  ])('%s', (text) => {
    expect(tell(text).people.map((person) => person.name)).toEqual([]);
  });
});

describe('a phrase that is open, or nobody in particular, resolves to nobody', () => {
  it.each([
    ['Kenyan President Ann Roe met Ugandan President Dan Poe. The president said no.', 'The president'],
    ['Senator Joan Albright spoke. A spokesman for the senator agreed.', 'A spokesman for the senator'],
    ['Joan Albright spoke. Her lawyer agreed.', 'Her lawyer'],
    ['Joan Albright met voters who said no.', 'who'],
    ["It came from Joan Albright's manager, who said no.", 'who'],
    ["Joan Albright spoke. Albright's lawyer agreed.", "Albright's lawyer"],
    ['Joan Albright spoke. Officials agreed.', 'Officials'],
    ['Joan Albright spoke. He agreed.', 'He'],
    ['Joan Albright spoke. They agreed.', 'They'],
    ['Joan Albright spoke. It rained.', 'It'],
    ['Joan Albright spoke. The French minister agreed.', 'The French minister'],
    ['Ann Frost and Joan Frost spoke. Frost agreed.', 'Frost'],
    ['Ann Hale met Ann Frost and Joan Frost. It rained. Ms. Frost spoke. She agreed.', 'She'],
    ['Joan Albright runs the Norvale PAC. Her super PAC agreed.', 'Her super PAC'],
    ['Ana Roe, the union leader, left. The union agreed.', 'The union'],
    [
      "Norvale's shares fell. A firm in Oslo, which supplies Norvale, agreed.",
      'A firm in Oslo, which supplies Norvale',
    ],
  ])('%s', (text, phrase) => {
    expect(tell(text).meant(phrase, text.split(phrase).length - 2)).toBeNull();
  });
});
