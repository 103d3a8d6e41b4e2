import type { Sentence } from '../../article/index.ts';
import { mention } from './mention.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isCapital } from './reading.ts';
import type { Run } from './runs.ts';

/** "US | military" and "South Korean | foreign ministry" are organisations, "Cuban | government" is the government. */
export function withOrganisationNoun(country: NameMention, sentence: Sentence, reading: Reading): NameMention {
  const { gazetteer } = reading;
  for (const length of [2, 1]) {
    const nouns = sentence.tokens.slice(country.last + 1, country.last + 1 + length);
    const text = nouns.map((token) => token.lower).join(' ');
    const isGovernment = length === 1 && gazetteer.governmentNouns.has(text);
    if (
      nouns.length < length ||
      !(isGovernment || gazetteer.organisationNouns.has(text)) ||
      nouns.some((token) => isCapital(token))
    )
      continue;
    const run: Run = { first: country.first, last: country.last + length };
    const extended = mention(run, run, sentence, isGovernment ? 'country' : 'organisation', reading, {
      country: country.country,
    });
    return /^(?:officials?|leaders?|spokes\p{L}+|sources?|ministers?|members?|officers?|forces|chief|bases?|aid|units?|commanders?)$/u.test(
      sentence.tokens[run.last + 1]?.lower ?? '',
    )
      ? country
      : extended;
  }
  return country;
}
