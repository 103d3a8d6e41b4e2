import type { Token } from '../../text/index.ts';
import type { Draft, Drafts } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './reading.ts';
import { isSubject } from './occurrence.ts';
import { isSpeaking } from './speaking.ts';

/** What is led by a person and speaks for itself. */
const LED = /^(?:campaign|administration|camp)$/;

/**
 * Organisations called after the person who leads them, where they speak or act: "the Roe campaign said", "Mrs. Roe's campaign denied",
 * "the Roe administration". Leaves alone "Roe campaign spokesman Dan Hale said" and "on the Roe campaign".
 */
export function linkCampaigns(drafts: Drafts, reading: Reading): void {
  const people = drafts.all.filter((draft) => draft.kind === 'person');
  for (const person of people) {
    const led = new Map<string, NameMention[]>();
    for (const mention of person.mentions) {
      const found = ledBy(mention, person, reading);
      if (found) led.set(found.noun, [...(led.get(found.noun) ?? []), found.mention]);
    }
    for (const mentions of led.values()) {
      if (!mentions.some((mention) => speaks(mention, reading))) continue;
      const [first, ...others] = mentions as [NameMention, ...NameMention[]];
      const body = drafts.make('organisation', first, null);
      for (const other of others) drafts.add(body, other);
    }
  }
}

function ledBy(mention: NameMention, person: Draft, reading: Reading): { noun: string; mention: NameMention } | null {
  if (mention.use === 'plain') return null;
  const tokens = tokensOf(mention, reading);
  const after = mention.last + (/^['’]s?$/.test(tokens[mention.last + 1]?.text ?? '') ? 2 : 1);
  const last = after + Number(/^(?:presidential|re-?election|gubernatorial|Senate)$/.test(tokens[after]?.text ?? ''));
  const noun = tokens[last];
  if (!noun || !LED.test(noun.lower) || !LED.test(noun.text)) return null;
  const next = tokens[last + 1];
  const modifies = next !== undefined && /^(?:NOUN|PROPN)$/.test(next.tag) && next.start === noun.end + 1;
  return {
    noun: noun.lower,
    mention: {
      ...mention,
      last,
      end: noun.end,
      words: [person.parts?.short[0] ?? mention.words.join(' '), noun.lower],
      kind: 'organisation',
      gender: null,
      roles: [],
      titled: false,
      use: modifies ? 'modifier' : 'plain',
      country: null,
    },
  };
}

function speaks(mention: NameMention, reading: Reading): boolean {
  const tokens = tokensOf(mention, reading);
  return (
    mention.use === 'plain' &&
    (isSpeaking(tokens, mention.first, mention.last, reading.gazetteer) ||
      isSubject(tokens, mention.first - Number(tokens[mention.first - 1]?.lower === 'the'), mention.last))
  );
}

const tokensOf = (mention: NameMention, { article }: Reading): readonly Token[] =>
  article.sentences[mention.sentence]?.tokens ?? [];
