import type { Token } from '../../text/index.ts';
import { isContent } from '../article-index.ts';
import type { Index } from '../article-index.ts';
import { findNames } from '../names.ts';
import type { NamedPerson } from '../named.ts';
import type { MatchTools } from '../tools.ts';
import { focusOf } from './focus.ts';
import type { Query, Term } from './query.ts';
import { questionForm } from './question-form.ts';

/**
 * Reads a question (already cleaned and its spelling repaired) against an article.
 *
 * @example "What did Wang urge South Korea to do?" → speakers [Wang Yi], cue "urg", terms South Korea, urge.
 */
export function readQuery(text: string, index: Index, tools: MatchTools, repairs: Query['repairs'] = []): Query {
  const sentences = tools.reader.sentences(text, [{ start: 0, end: text.length }])[0] ?? [];
  const { words, share } = focusOf(sentences);
  const focus = words.filter((_, i) => share[i] === 1);
  const form = questionForm(focus, tools.lists);
  const names = findNames(words, index.names, tools);
  const saying = sayingOf(words, names.named, index, tools);
  const asked = form.answerType === 'date' ? form.noun : form.answerType === 'amount' ? measureOf(focus) : null;
  const terms = termsOf(words, share, names.named, index, tools).filter(
    (term) => term.token !== asked && (term.token !== saying.verb || !tools.lists.sayVerbs.has(term.token.lower)),
  );
  return {
    text,
    tokens: words,
    focus,
    answerType: form.answerType === 'thing' && saying.speakers.length > 0 ? 'statement' : form.answerType,
    answerNoun: form.noun ? form.noun.stem : null,
    terms,
    people: [...new Set(names.named.map((name) => name.person))],
    speakers: saying.speakers,
    cue: saying.verb && !tools.lists.sayVerbs.has(saying.verb.lower) ? saying.verb.stem : null,
    negated: focus.some((word) => /^(not|n't|no|never|without)$/.test(word.lower)),
    open: names.open,
    wrongTitles: names.wrongTitles,
    repairs,
  };
}

/** "old" of "how old": it says what kind of amount would answer, not what the sentence is about; `null` for "how many". */
function measureOf(words: readonly Token[]): Token | null {
  const next = words[words.findIndex(({ lower }) => lower === 'how') + 1];
  return next?.tag === 'ADJ' || next?.tag === 'ADV' ? next : null;
}

/**
 * Whose words are asked for: the person before a verb of saying, or after "according to".
 *
 * @example "what did xi tell moon" → Xi, not Moon; "who told Kang …" → nobody.
 */
function sayingOf(
  words: readonly Token[],
  named: readonly NamedPerson[],
  index: Index,
  tools: MatchTools,
): { speakers: number[]; verb: Token | null } {
  const isCue = (word: Token): boolean =>
    tools.lists.sayVerbs.has(word.lower) ||
    ((word.tag === 'VERB' || word.tag === 'NOUN') && sameMeaning(word.stem, index.cues, tools));
  const speakers: number[] = [];
  const tellers: number[] = [];
  let verb: Token | null = null;
  for (const name of named) {
    const next = words.slice(name.to, name.to + 3).find((word) => isCue(word));
    const between = next ? words.slice(name.to, words.indexOf(next)) : [];
    const owns =
      words[name.to]?.lower === "'s" &&
      words
        .slice(name.to + 1, name.to + 4)
        .some((word) =>
          /^(telling|words|view|opinion|position|stance|statement|pledge|promise|message|answer|reaction|response|account)s?$/.test(
            word.lower,
          ),
        );
    const accordingTo = words[name.from - 1]?.lower === 'to' && words[name.from - 2]?.lower === 'according';
    const byThe =
      words.slice(Math.max(0, name.from - 3), name.from).some((word) => word.lower === 'by') &&
      words.some((word) => isCue(word) && word.end <= (words[name.from] as Token).start);
    const joined = between.every(
      (word) =>
        word.tag === 'AUX' || word.tag === 'ADV' || word.tag === 'CCONJ' || word.tag === 'PROPN' || word.tag === 'PART',
    );
    if (accordingTo || owns) tellers.push(name.person);
    if (accordingTo || owns || byThe || (next && joined && !passive(words, next))) {
      if (!speakers.includes(name.person)) speakers.push(name.person);
      verb ??= next ?? null;
    }
  }
  if (tellers.length > 0) return { speakers: [...new Set(tellers)], verb };
  return { speakers, verb: verb ?? words.find((word) => tools.lists.sayVerbs.has(word.lower)) ?? null };
}

/** "was told", "what was the visitor told": a form of "be" before the verb, and no "do" that asks for it. */
const passive = (words: readonly Token[], verb: Token): boolean => {
  const before = words.slice(0, words.indexOf(verb));
  const helper = before.findLast((word) => /^(was|were|been|being|is|are|did|does|do|has|have|had)$/.test(word.lower));
  return (
    helper !== undefined && /^(was|were|been|being|is|are)$/.test(helper.lower) && /ed$|told|said/.test(verb.lower)
  );
};

function sameMeaning(stem: string, cues: ReadonlySet<string>, tools: MatchTools): boolean {
  if (cues.has(stem)) return true;
  const own = tools.lists.synonyms.get(stem);
  return own !== undefined && [...cues].some((cue) => own.has(cue));
}

function termsOf(
  words: readonly Token[],
  share: readonly number[],
  named: readonly NamedPerson[],
  index: Index,
  tools: MatchTools,
): Term[] {
  const size = index.sentences.length;
  const rarest = Math.log((size + 1) / 0.5);
  const terms: Term[] = [];
  words.forEach((token, i) => {
    if (!isContent(token, tools)) return;
    const seen = terms.some((term) => term.stem === token.stem);
    if (seen) return;
    const frequency = index.postings.get(token.stem)?.length ?? 0;
    if (frequency === 0 && (share[i] ?? 1) < 1) return;
    const people = named.filter((name) => i >= name.from && i < name.to).map((name) => name.person);
    const rarity = Math.log((size + 1) / (frequency + 0.5)) / rarest;
    const chatter = tools.lists.chatter.has(token.lower) && people.length === 0 ? chatterShare : 1;
    terms.push({
      token,
      stem: token.stem,
      weight: Math.max(0.05, rarity) * (share[i] ?? 1) * chatter * background(token, frequency, tools),
      known: frequency > 0,
      country: countryAt(words, i, index, tools),
      people: [...new Set(people)],
    });
  });
  return terms;
}

/** Weight of words that talk about the talk ("tell", "article") beside words of content. */
const chatterShare = 0.25;

/** Words that the article lacks count by how rare they are in English: a rare one is what the question is about. */
function background(token: Token, frequency: number, tools: MatchTools): number {
  if (frequency > 0) return 1;
  const rank = tools.vectors.rank(token.lower);
  return rank === null ? 1 : rank < 300 ? 0.4 : rank < 1500 ? 0.7 : rank < 6000 ? 0.9 : 1;
}

/** The country a word names, alone or with its neighbour; "Korea" alone is the one Korea the article speaks of. */
function countryAt(words: readonly Token[], i: number, index: Index, tools: MatchTools): string | null {
  const [before, own, next] = [words[i - 1]?.lower, (words[i] as Token).lower, words[i + 1]?.lower];
  const joined =
    (next ? tools.countryOf(`${own} ${next}`) : null) ?? (before ? tools.countryOf(`${before} ${own}`) : null);
  return joined ?? tools.countryOf(own) ?? shortFor(own, index);
}

/** The only country of the article whose name ends in this word or, for an adjective, in its beginning. */
function shortFor(word: string, index: Index): string | null {
  const fitting = [...index.countries].filter(
    (country) => country.includes(' ') && word.startsWith(country.toLowerCase().split(' ').at(-1) as string),
  );
  return fitting.length === 1 ? (fitting[0] as string) : null;
}
