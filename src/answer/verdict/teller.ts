import type { Knowledge, Statement } from '../../extract/index.ts';
import type { SpeakerFound } from '../../match/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { tellerOf } from '../passage.ts';

/** Whose words a stretch of the article is: the statement that tells it, and the ones told within it. */
export interface Tellers {
  /** `null` for the article's own voice. */
  readonly outer: Statement | null;
  /** "Wang said … Paris's pledge that …": the pledge. */
  readonly inner: readonly Statement[];
}

/** Finds whose words a stretch is. */
export function tellersOf(knowledge: Knowledge, span: Span): Tellers {
  const outer = tellerOf(knowledge, span, [span]);
  const inner = knowledge.statements.filter(
    (s) =>
      s.id !== outer?.id &&
      s.speaker !== null &&
      s.within !== null &&
      s.content.some((part) => overlaps(part, span)) &&
      fills(s, span),
  );
  return { outer, inner };
}

const fills = (statement: Statement, span: Span): boolean =>
  statement.content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  ) >=
  0.5 * (span.end - span.start);

/**
 * Whether the article bears out who is said to have said it. A government is borne out by those who speak for it;
 * the article itself, only by its own words.
 */
export function bearsOut(knowledge: Knowledge, tellers: Tellers, claimed: SpeakerFound): boolean {
  if (claimed.kind === 'narrator') return tellers.outer === null;
  const speakers = [tellers.outer, ...tellers.inner].flatMap((s) => (s && s.speaker !== null ? [s.speaker] : []));
  return claimed.people.some(
    (id) => speakers.includes(id) || speakers.some((speaker) => speaksFor(knowledge, speaker, id)),
  );
}

/** "Kang, South Korean foreign minister" speaks for "Seoul"; a president speaks for no other person. */
function speaksFor(knowledge: Knowledge, speaker: number, principal: number): boolean {
  const [who, whom] = [knowledge.people[speaker], knowledge.people[principal]];
  return whom?.kind === 'government' && who !== undefined && who.country !== null && who.country === whom.country;
}
