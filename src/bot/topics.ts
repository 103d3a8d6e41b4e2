import type { Sentence } from '../article/index.ts';
import type { Knowledge } from '../extract/index.ts';
import type { MatchTools } from '../match/index.ts';
import { overlaps, sliceOf } from '../text/index.ts';
import type { Token } from '../text/index.ts';

/** A topic is named at least so often. */
const leastOften = 2;

interface Topic {
  /** As it stands inside a sentence, if it ever does: capitals at the start of one say nothing. */
  text: string;
  readonly words: number;
  /** How often it is named; the headline counts twice. */
  often: number;
}

/**
 * What the article is about: its noun phrases, those named most first, the longer before the shorter of equals. A word
 * that stands within a longer topic is left to that; names of people and countries are left out.
 *
 * @example topicsOf(knowledge, tools) // ['missile defense', 'security interests', …]
 */
export function topicsOf(knowledge: Knowledge, { lists, countryOf }: MatchTools): string[] {
  const topics = countPhrases(knowledge, lists.functionWords);
  const names = new Set(
    knowledge.people
      .flatMap((p) => [p.name, ...p.aliases])
      .flatMap((name) => [name, ...name.split(/\s+/)].map((part) => part.toLowerCase())),
  );
  const kept: Topic[] = [];
  const within = new Set<string>();
  for (const [key, topic] of [...topics].toSorted(([, a], [, b]) => b.words - a.words || b.often - a.often)) {
    if (topic.often < leastOften || within.has(key)) continue;
    if (names.has(topic.text.toLowerCase()) || countryOf(topic.text) !== null) continue;
    for (const shorter of partsOf(key)) within.add(shorter);
    kept.push(topic);
  }
  return kept
    .toSorted((a, b) => b.often * Math.sqrt(b.words) - a.often * Math.sqrt(a.words))
    .map((topic) => topic.text);
}

/** The shorter runs of words within a phrase: "a b c" → a, b, c, a b, b c. */
function partsOf(phrase: string): Set<string> {
  const words = phrase.split(' ');
  const runs = words.flatMap((_, from) => words.map((__, i) => words.slice(from, i + 1).join(' ')));
  return new Set(runs.filter((run) => run !== '' && run !== phrase));
}

function countPhrases(knowledge: Knowledge, leftOut: ReadonlySet<string>): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  const mentions = knowledge.people.flatMap((p) => p.mentions.filter((m) => m.form !== 'role'));
  for (const sentence of knowledge.article.sentences.filter((s) => s.place !== 'caption')) {
    const own = mentions.filter((m) => m.sentence === sentence.index);
    for (const words of phrasesOf(sentence, leftOut)) {
      const span = { start: (words[0] as Token).start, end: (words.at(-1) as Token).end };
      if (own.some((m) => overlaps(m, span))) continue;
      const shown = sliceOf(knowledge.article.text, span).replace(/\s+/g, ' ');
      const key = words.map((t) => t.stem).join(' ');
      const topic = topics.get(key) ?? {
        text: shown,
        words: words.length,
        often: 0,
      };
      if (words[0] !== sentence.tokens[0]) topic.text = shown;
      topic.often += sentence.place === 'headline' ? 2 : 1;
      topics.set(key, topic);
    }
  }
  return topics;
}

/** Nouns that name no topic. */
const vague =
  /^(year|month|week|day|time|hour|people|man|men|woman|women|thing|way|lot|part|end|number|mr|mrs|ms|dr)s?$/;

/** Noun phrases of one to three words: adjectives and nouns that end in a noun. */
function phrasesOf(sentence: Sentence, leftOut: ReadonlySet<string>): Token[][] {
  const isNoun = (t: Token | undefined): boolean =>
    t !== undefined &&
    !vague.test(t.lower) &&
    (t.tag === 'NOUN' || t.tag === 'PROPN') &&
    /^\p{L}{3,}/u.test(t.text) &&
    !leftOut.has(t.lower);
  return sentence.tokens.flatMap((last, i) => {
    if (!isNoun(last) || isNoun(sentence.tokens[i + 1])) return [];
    const phrases = [[last]];
    for (let size = 2; size <= 3; size += 1) {
      const added = sentence.tokens[i - size + 1];
      if (!added || !(isNoun(added) || (added.tag === 'ADJ' && /^\p{L}{3,}/u.test(added.text)))) break;
      phrases.push([added, ...(phrases.at(-1) as Token[])]);
    }
    return phrases;
  });
}
