import type { Token } from '../../text/index.ts';
import type { Gender } from './gazetteer.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  herself: 'female',
};

/** Words within which a pronoun still is the name's. */
const REACH = 8;

/**
 * The gender that the words behind a name tell, in the same clause and before anybody else is named: "Roe and her husband", "Roe said she
 * would", "Roe is criticised for her comments". `null` in "Roe met her", "Roe met Finch and her husband", "While Finch left, Roe praised her speech", and for a name that is no
 * subject.
 */
export function genderToldAfter(mention: NameMention, { article, quoted }: Reading): Gender | null {
  const tokens: readonly Token[] = article.sentences[mention.sentence]?.tokens ?? [];
  if (mention.use !== 'plain' || /^(?:ADP|VERB)$/.test(tokens[mention.first - 1]?.tag ?? '')) return null;
  if (tokens.slice(1, mention.first).some(({ tag }) => tag === 'PROPN')) return null;
  const inside = quoted(mention.start);
  for (let i = mention.last + 1; i < tokens.length && i <= mention.last + REACH; i += 1) {
    const token = tokens[i] as Token;
    if (quoted(token.start) !== inside || /^[.;:"“”]$/.test(token.text) || /^\p{Lu}/u.test(token.text)) return null;
    const gender = PRONOUNS[token.lower];
    if (gender) return token.lower !== 'her' || /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.tag ?? '') ? gender : null;
  }
  return null;
}
