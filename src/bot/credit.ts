import type { Passage } from './reply.ts';
import { phrase } from './reply.ts';
import type { Phrase } from './reply.ts';

/**
 * What stands below a passage, in order: who says it with the role, that it is told by somebody else, and where it
 * stands. Every door joins the parts its own way.
 *
 * @example creditOf(passage, 'CGTN').map(say).join(' · ') // 'Seoul (South Korean government) · told by CGTN · ¶ 8'
 */
export function creditOf(passage: Passage, source: string | null): Phrase[] {
  return [speakerOf(passage, source), ...toldBy(passage, source), placeOf(passage)];
}

function speakerOf(passage: Passage, source: string | null): Phrase {
  if (passage.speaker === null) return source ? phrase('credit.source', { source }) : phrase('credit.article');
  if (passage.role === null) return phrase('credit.speaker', { speaker: passage.speaker });
  return phrase('credit.speaker-role', { speaker: passage.speaker, role: passage.role });
}

/** Only quotation marks give somebody's own words; the rest the article tells in its words. */
const toldBy = (passage: Passage, source: string | null): Phrase[] => {
  if (passage.speaker === null || passage.kind !== 'indirect') return [];
  return [source ? phrase('credit.told-by', { source }) : phrase('credit.told')];
};

function placeOf(passage: Passage): Phrase {
  if (passage.place === 'caption') return phrase('place.caption');
  if (passage.place === 'headline') return phrase('place.headline');
  return passage.paragraph === null ? phrase('place.body') : phrase('place.paragraph', { number: passage.paragraph });
}
