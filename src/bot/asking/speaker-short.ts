import type { Reply } from '../reply.ts';

/**
 * Gives "who said …" its short answer: the speaker's name as the first passage has it, the full name or the last of it.
 * A pronoun there is no answer, so `short` stays empty.
 *
 * @example "… said Mr. Osei Grant, an analyst" with the speaker "Osei Grant" → short "Osei Grant".
 */
export function withSpeakerShort(reply: Reply): Reply {
  const [first] = reply.evidence;
  if (reply.kind !== 'answer' || !first || reply.speaker === null || reply.short !== null) return reply;
  const short = namesOf(reply.speaker).find((name) => first.text.includes(name));
  return short === undefined ? reply : { ...reply, short };
}

const namesOf = (speaker: string): string[] => {
  const words = speaker.split(' ');
  return [speaker, words.at(-1) ?? '', words[0] ?? ''].filter((name) => /^\p{Lu}\p{L}/u.test(name) || name === speaker);
};
