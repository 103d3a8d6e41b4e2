import type { Voice } from '../voices.ts';

/** A voice with what tells it apart on the page. */
export interface ShownVoice extends Voice {
  /** Its anchor, different for each voice of the page: "a1-v2". */
  readonly id: string;
  /** Classes that give it colour and outline: "voice-3", "voice-3 again". */
  readonly look: string;
}

/** As many colours as the style has; they stay apart for colour-blind readers, which more would not. */
export const colours = 7;

/**
 * Gives each voice its look: the colours in turn, with an outline from the second turn on; sources without a name are
 * grey. Beyond two turns the tags alone tell the voices apart.
 */
export const showVoices = (voices: readonly Voice[], article: string): ShownVoice[] =>
  voices.map((voice, i) => ({ ...voice, id: `${article}-v${i + 1}`, look: lookOf(voice, i) }));

function lookOf({ name }: Voice, i: number): string {
  if (name === null) return 'voice-none';
  return `voice-${(i % colours) + 1}${i < colours ? '' : ' again'}`;
}
