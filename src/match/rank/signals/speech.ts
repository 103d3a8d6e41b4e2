import type { Family } from '../meeting.ts';

/** Who speaks, and with which word. */
export const speechSignals = {
  /** 1 when the asked speaker says it, -1 when someone else does, 0 when nobody's words are asked for. */
  speaker: ({ query, sentence: { statements } }) => {
    if (query.speakers.length === 0) return 0;
    if (statements.some((s) => s.speaker !== null && query.speakers.includes(s.speaker))) return 1;
    return statements.length > 0 ? -1 : -0.5;
  },
  /** 1 when it is said with the verb the question uses, 0.6 with a synonym. */
  cue: ({ query, sentence: { stems }, asked: { lists } }) => {
    if (!query.cue) return 0;
    if (stems.has(query.cue)) return 1;
    const synonyms = lists.synonyms.get(query.cue);
    return synonyms && [...synonyms].some((stem) => stems.has(stem)) ? 0.6 : 0;
  },
  /** 1 when the sentence holds somebody's words. */
  said: ({ sentence: { statements } }) => (statements.length > 0 ? 1 : 0),
} satisfies Family;
