import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/data.ts';
import { saidIn } from './said.ts';

const said = saidIn(readFileSync(join(projectRoot(), 'data/articles/china-urges-south-korea-thaad.txt'), 'utf8'), true);

it('finds the outer statements of the bundled article, and no other', () => {
  expect(said.filter((one) => one.within === null).map((one) => [one.speaker, one.cue, one.content])).toEqual([
    ['Beijing', 'urges', 'to continue to properly handle THAAD issue'],
    [
      'Wang Yi',
      'urged',
      'to continue to properly handle the issue of the Terminal High Altitude Area Defense (THAAD) during a meeting with his South Korean counterpart Kang Kyung-wha in Beijing on Wednesday',
    ],
    [
      'Wang Yi',
      'said',
      'China and South Korea recently reached some consensus in dealing with the current stage of the THAAD issue',
    ],
    [
      'Wang Yi',
      'adding',
      "that Beijing attaches importance to Seoul's pledge that it will not participate in the US-led missile defense networks and that its temporarily installed THAAD system will not harm China's security interests",
    ],
    ['Wang Yi', 'urged', 'to keep its word and continue to properly handle the issue'],
    ['Beijing', 'has repeatedly voiced', "its opposition to the system's deployment in South Korea"],
    [
      'Wang Yi',
      'said',
      'Chinese President Xi Jinping and Premier Li Keqiang met with South Korean President Moon Jae-in earlier this month, charting the course for the improvement and development of bilateral relations',
    ],
    [
      'Wang Yi',
      'told',
      'He is willing to work with Kang to enhance mutual trust and minimize differences in preparation for high-level exchanges between the two countries in the next stage',
    ],
    [
      'South Korean Foreign Ministry',
      'according to',
      "Kang's visit to Beijing comes ahead of Moon's planned trip to China in December",
    ],
    ['Seoul', 'pledged', 'that no more equipment will be deployed'],
    ['Kang Kyung-wha', 'said', '"We are not considering any additional THAAD deployment,"'],
    [
      'Xi Jinping',
      'stressed',
      "that both sides need to respect each other's core interests and major concerns, maintain political mutual trust and enhance communication and coordination",
    ],
    [
      'Moon Jae-in',
      'said',
      "South Korea attaches importance to China's concerns on the THAAD issue and has no intention of harming China's security interests",
    ],
  ]);
});

it("finds Seoul's pledge inside what Wang says", () => {
  const pledge = said.find((one) => one.cue === 'pledge');
  expect(pledge).toMatchObject({ speaker: 'Seoul', source: "Seoul's" });
  expect(said[pledge?.within ?? -1]).toMatchObject({ speaker: 'Wang Yi', cue: 'adding' });
});
