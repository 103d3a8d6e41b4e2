import type { Span, Tag, Token } from '../../../text/index.ts';
import { isContent } from '../../article-index.ts';
import type { Index, IndexedSentence } from '../../article-index.ts';
import type { MatchTools } from '../../tools.ts';
import type { WordLooks } from './looks-memory.ts';

const tags: readonly Tag[] = ['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ', 'ADV', 'PRON', 'DET', 'ADP', 'SCONJ', 'X'];

/** Words that lead to a phrase and say what it is there for. */
const leads =
  'in at on from to by of for with as because than about into near after before during since until over under between through against like'.split(
    ' ',
  );
const leadWords = new Set(leads);
const leadTags: readonly Tag[] = ['VERB', 'AUX', 'ADV', 'PUNCT', 'CCONJ', 'SCONJ', 'PART'];
const leadNames = [...leads, ...leadTags, 'nothing'];

const looks = [
  'person',
  'organisation',
  'place',
  'date',
  'amount',
  'no kind',
  'said',
  'capital',
  'capital at the start',
  'capitals',
  'year',
  'digits',
  'digits and more',
  'money',
  'plural',
  'head noun',
  'head name',
  'first of its nouns',
  'first third',
  'second third',
  'last third',
  'before the verb',
  'quoted',
  'apposed',
] as const;

/** Words and marks that stand behind a word and say where its phrase ends, or how it goes on. */
const followers =
  'of , . and or in to on at for from with by who which that is was were are said says has had have " \'s'.split(' ');
const followerTags: readonly Tag[] = ['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'NUM', 'PUNCT', 'PRON'];
const followerNames = [...followers, ...followerTags, 'anything'];

/** Names of all traits; their order is that of the learned weights. */
export const traitNames: readonly string[] = [
  ...tags.map((tag) => `tag ${tag}`),
  'tag other',
  ...looks,
  ...leadNames.map((lead) => `after ${lead}`),
  ...leadNames.map((lead) => `head after ${lead}`),
  ...followerNames.map((follower) => `before ${follower}`),
];

const placeOf = new Map(traitNames.map((name, at) => [name, at]));
const lookAt = Object.fromEntries(looks.map((look) => [look, placeOf.get(look)])) as Record<
  (typeof looks)[number],
  number
>;
const tagAt = new Map(tags.map((tag) => [tag, placeOf.get(`tag ${tag}`) as number]));
const otherTag = placeOf.get('tag other') as number;
const firstLead = placeOf.get('after in') as number;
const firstFollower = placeOf.get('before of') as number;
const followerAt = new Map(followerNames.map((follower, i) => [follower, i]));
const leadAt = new Map<string, number>(leadNames.map((lead, i) => [lead, i]));

/**
 * The words of a sentence that may answer: those of content, and "because" and "to" where reasons and purposes begin.
 *
 * @example "Ada Berg closed the bridge in March." → Berg: tag PROPN, person, capital, head name, before the verb, …
 */
export function looksOf(sentence: IndexedSentence, { names }: Index, tools: MatchTools): WordLooks[] {
  const { tokens } = sentence.sentence;
  const { offers, statements } = sentence;
  const isPerson = ({ id }: { readonly id: number }): boolean => names.holders[id]?.person.kind === 'person';
  const kindsTold: readonly (readonly [number, readonly Span[]])[] = [
    [lookAt.person, offers.person.filter((one) => isPerson(one))],
    [lookAt.organisation, offers.person.filter((one) => !isPerson(one))],
    [lookAt.place, offers.place],
    [lookAt.date, offers.date],
    [lookAt.amount, offers.amount],
  ];
  const kinds = kindsTold.filter(([, spans]) => spans.length > 0);
  const said = statements.flatMap(({ content }) => content);
  const firstVerb = tokens.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const opened = tokens.findIndex(({ text }) => text === '"' || text === '“');
  const closed = tokens.findLastIndex(({ text }) => text === '"' || text === '”');
  const found: WordLooks[] = [];
  tokens.forEach((token, at) => {
    if (!mayAnswer(tokens, at, tools)) return;
    const traits: number[] = [tagAt.get(token.tag) ?? otherTag];
    for (const [kind, spans] of kinds) if (isWithin(token, spans)) traits.push(kind);
    if (traits.length === 1) traits.push(lookAt['no kind']);
    if (isWithin(token, said)) traits.push(lookAt.said);
    addShape(traits, tokens, at);
    const lead = leadTo(tokens, at);
    addLead(traits, tokens, at, lead);
    traits.push(firstFollower + followerPlace(tokens[at + 1]));
    const third = Math.floor((3 * at) / tokens.length);
    traits.push(lookAt[third === 0 ? 'first third' : third === 1 ? 'second third' : 'last third']);
    if (firstVerb < 0 || at <= firstVerb) traits.push(lookAt['before the verb']);
    if (opened >= 0 && at > opened && at < closed) traits.push(lookAt.quoted);
    found.push({ at, lead, traits });
  });
  return found;
}

const isWithin = (token: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => token.start >= start && token.end <= end);

function mayAnswer(tokens: readonly Token[], at: number, tools: MatchTools): boolean {
  const token = tokens[at] as Token;
  return (
    isContent(token, tools) || token.lower === 'because' || (token.lower === 'to' && tokens[at + 1]?.tag === 'VERB')
  );
}

function addShape(traits: number[], tokens: readonly Token[], at: number): void {
  const { text, lower, tag } = tokens[at] as Token;
  const before = tokens[at - 1]?.text ?? '';
  if (text !== lower && /^\p{Lu}/u.test(text)) {
    traits.push(at === 0 ? lookAt['capital at the start'] : lookAt.capital);
    if (/^\p{Lu}{2}/u.test(text)) traits.push(lookAt.capitals);
  }
  if (/\d/.test(text))
    traits.push(
      /^(?:1\d|20)\d\d$/.test(text) ? lookAt.year : /^\d+$/.test(text) ? lookAt.digits : lookAt['digits and more'],
    );
  if (/[$£€]/.test(text) || /^[$£€]$/.test(before)) traits.push(lookAt.money);
  if (tag === 'NOUN' && /[^s]s$/.test(lower)) traits.push(lookAt.plural);
  if (before === ',' && /^[,.]$/.test(tokens[at + 1]?.text ?? '.')) traits.push(lookAt.apposed);
}

const followerPlace = (token: Token | undefined): number =>
  followerAt.get(token?.lower ?? '.') ?? followerAt.get(token?.tag ?? '') ?? followerNames.length - 1;

const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

function addLead(traits: number[], tokens: readonly Token[], at: number, lead: string): void {
  const after = firstLead + (leadAt.get(lead) ?? leadNames.length - 1);
  traits.push(after);
  const token = tokens[at] as Token;
  if (!isNoun(token)) return;
  if (!isNoun(tokens[at - 1])) traits.push(lookAt['first of its nouns']);
  if (isNoun(tokens[at + 1])) return;
  traits.push(token.tag === 'NOUN' ? lookAt['head noun'] : lookAt['head name'], after + leadNames.length);
}

/** Words within which what leads to a phrase is looked for. */
const leadReach = 4;

/**
 * What leads to the phrase a word stands in: a small word, or else the tag of what stands before the phrase.
 *
 * @example "of" for "bridge" in "the owner of the old bridge"; "VERB" for it in "closed the old bridge"
 */
export function leadTo(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - leadReach); i -= 1) {
    const { lower, tag } = tokens[i] as Token;
    if (leadWords.has(lower)) return lower;
    if (!describes.has(tag) && !/^(?:the|a|an|his|her|its|their|'s)$/.test(lower)) return tag;
  }
  return 'nothing';
}

const describes: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
