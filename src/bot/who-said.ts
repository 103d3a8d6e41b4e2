import { findSource, passageOfSpan, tellerName } from '../answer/index.ts';
import type { Source, SourcePlace } from '../answer/index.ts';
import { overlaps } from '../text/index.ts';
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
  const name = tellerName(best.tellers.outer, library.knowledge);
  return makeReply('who-said', 'answer', {
    phrases: [...headPhrases(best, name, library), ...alsoPhrases(places.slice(1, maxShown), library)],
    evidence,
    speaker: name,
    narrator: best.tellers.outer === null,
    confidence: { verbatim: 0.97, retold: 0.85, partly: 0.7 }[best.match],
  });
}

/** The whole sentence the words stand in, told by whoever says the words. */
function passageAt({ span, tellers }: SourcePlace, { knowledge }: Library): Passage {
  const sentences = knowledge.article.sentences.filter((sentence) => overlaps(sentence, span));
  const whole: Span = { start: sentences[0]?.start ?? span.start, end: sentences.at(-1)?.end ?? span.end };
  const passage = passageOfSpan(knowledge, whole, [span]);
  const person =
    tellers.outer?.speaker === null || !tellers.outer ? undefined : knowledge.people[tellers.outer.speaker];
  return {
    ...passage,
    speaker: tellerName(tellers.outer, knowledge),
    role: person?.roles[0]?.text ?? null,
    kind: tellers.outer?.kind ?? null,
  };
}

function headPhrases(place: SourcePlace, name: string | null, { knowledge }: Library): Phrase[] {
  const inner = place.tellers.inner
    .map((statement) => tellerName(statement, knowledge))
    .find((other) => other !== null && other !== name);
  return [
    name === null ? phrase('who-said.narrator') : phrase('who-said.speaker', { speaker: name }),
    ...(inner ? [phrase('who-said.inner', { speaker: inner })] : []),
    ...(place.match === 'verbatim' ? [] : [phrase(`who-said.${place.match}`)]),
    ...(place.afterNegation ? [phrase('who-said.after-negation')] : []),
  ];
}

const alsoPhrases = (places: readonly SourcePlace[], { knowledge }: Library): Phrase[] =>
  places.map((place) => {
    const name = tellerName(place.tellers.outer, knowledge);
    return name === null ? phrase('who-said.also-narrator') : phrase('who-said.also', { speaker: name });
  });

function notFound({ nearest, opposite }: Source, { knowledge }: Library): Reply {
  return makeReply('who-said', 'not-found', {
    phrases: [phrase(opposite ? 'who-said.opposite' : 'who-said.nobody')],
    nearest: nearest.map((span) => passageOfSpan(knowledge, span)),
    confidence: 0.8,
  });
}
