import { findSource, passageOfSpan, tellerName } from '../answer/index.ts';
import type { Source, SourcePlace } from '../answer/index.ts';
import type { Knowledge, Statement } from '../extract/index.ts';
import { coverOf, overlaps } from '../text/index.ts';
import type { Span } from '../text/index.ts';
import type { Command } from './command.ts';
import type { Library } from './library.ts';
import { makeReply, phrase } from './reply.ts';
import type { Passage, Phrase, Reply } from './reply.ts';

/** Who said these words, also half remembered or in other words. */
export const whoSaid: Command = {
  name: 'who-said',
  arguments: [{ name: 'text', required: true, suggests: null }],
  run: ({ text = '' }, library) => {
    const source = findSource(wordsAsked(text), library.knowledge, library.tools);
    return source.places.length > 0 ? found(source, library) : notFound(source, library);
  },
};

/** How many passages an answer shows at most. */
const maxShown = 3;

/** "Who said no more bases?" asks for "no more bases". */
const wordsAsked = (text: string): string =>
  text.replace(/^\s*who\s+(?:said|says|told|claimed|stated)\s+(?:that\s+)?(?=\S+\s+\S)/i, '');

function found({ places }: Source, library: Library): Reply {
  const evidence = places.slice(0, maxShown).map((place) => passageAt(place, library));
  const [best] = places as readonly [SourcePlace];
  return makeReply('who-said', 'answer', {
    phrases: [...headPhrases(best, library), ...alsoPhrases(places.slice(1, maxShown), best, library)],
    evidence,
    speaker: nameOf(best, library),
    narrator: best.tellers.outer === null && !best.quoted,
    confidence: best.sure ? { verbatim: 0.97, retold: 0.85, partly: 0.7 }[best.match] : 0.5,
  });
}

/** Who says it; `null` for the article itself, and where it only says "they" or "who". */
const nameOf = ({ tellers: { outer } }: SourcePlace, { knowledge }: Library): string | null =>
  outer !== null && isMerelyCalled(outer, knowledge) ? null : tellerName(outer, knowledge);

/** Whether nothing names the source but a word that stands for a name. */
const isMerelyCalled = ({ speaker, source }: Statement, { article }: Knowledge): boolean =>
  speaker === null &&
  source !== null &&
  article.sentences.every(({ tokens }) =>
    tokens.every((token) => !overlaps(token, source) || /^(?:PRON|NUM)$/.test(token.tag)),
  );

/** The whole sentence the words stand in, told by whoever says the words. */
function passageAt({ spans, tellers }: SourcePlace, { knowledge }: Library): Passage {
  const sentences = knowledge.article.sentences.filter((sentence) => spans.some((span) => overlaps(sentence, span)));
  const whole = coverOf([...sentences, ...spans]) as Span;
  const passage = passageOfSpan(knowledge, whole, spans);
  const person =
    tellers.outer?.speaker === null || !tellers.outer ? undefined : knowledge.people[tellers.outer.speaker];
  return {
    ...passage,
    speaker: tellerName(tellers.outer, knowledge),
    role: person?.roles[0]?.text ?? null,
    kind: tellers.outer?.kind ?? null,
  };
}

function headPhrases(place: SourcePlace, library: Library): Phrase[] {
  const { knowledge } = library;
  const name = nameOf(place, library);
  const inner = place.tellers.inner
    .map((statement) => tellerName(statement, knowledge))
    .find((other) => other !== null && other !== name);
  return [
    name === null
      ? namelessPhrase(place, library)
      : phrase(place.sure ? 'who-said.speaker' : 'who-said.possible', { speaker: name }),
    ...(inner ? [phrase('who-said.inner', { speaker: inner })] : []),
    ...(place.match === 'verbatim' ? [] : [phrase(`who-said.${place.match}`)]),
    ...(place.afterNegation ? [phrase('who-said.after-negation')] : []),
  ];
}

function namelessPhrase({ tellers: { outer }, quoted }: SourcePlace, { knowledge }: Library): Phrase {
  const words = tellerName(outer, knowledge);
  if (words !== null) return phrase('who-said.called', { words });
  return phrase(quoted || outer !== null ? 'who-said.unnamed' : 'who-said.narrator');
}

/** What others say the words, too. */
const alsoPhrases = (places: readonly SourcePlace[], best: SourcePlace, library: Library): Phrase[] =>
  places
    .map((place) => ({ name: nameOf(place, library), isNarrator: place.tellers.outer === null && !place.quoted }))
    .filter(({ name, isNarrator }) => (isNarrator || name !== null) && name !== nameOf(best, library))
    .map(({ name }) => (name === null ? phrase('who-said.also-narrator') : phrase('who-said.also', { speaker: name })));

function notFound({ nearest, opposite }: Source, { knowledge }: Library): Reply {
  return makeReply('who-said', 'not-found', {
    phrases: [phrase(opposite ? 'who-said.opposite' : 'who-said.nobody')],
    nearest: nearest.map((span) => passageOfSpan(knowledge, span)),
    confidence: 0.8,
  });
}
