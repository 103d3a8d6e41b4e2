import { contains } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';
import { likeness } from './likeness.ts';
import { readUnitText } from './prepared.ts';
import type { AlignableArticle } from './prepared.ts';
import { unitWeight } from './unit.ts';
import type { Unit } from './unit.ts';

/** Least share of a topic's words that some content must speak of. */
const topicShare = 0.65;

/**
 * Finds where some content speaks of a topic: by the same words, other forms, synonyms, or a person it refers to. The
 * spans are the words found; empty when it does not.
 *
 * @example
 * topicIn(article, 'missile defence', content) // [the span of "missile defense"]
 */
export function topicIn(article: AlignableArticle, topic: string, content: readonly Span[]): Span[] {
  const wanted = contentUnits(readUnitText(topic, article.context).units, article);
  const found = wanted.map((unit) => findUnit(article, unit, content));
  const share = found.filter((span) => span !== null).length / Math.max(1, wanted.length);
  return wanted.length > 0 && share >= topicShare ? found.filter((span) => span !== null) : [];
}

/** The units that tell what is meant; fillers only where there is nothing else. */
function contentUnits(units: readonly Unit[], { context: { lists } }: AlignableArticle): Unit[] {
  const carrying = units.filter((unit) => unitWeight[unit.kind] >= 0.5);
  const telling = carrying.filter((unit) => !lists.topicFillers.has(unit.lower));
  return telling.length > 0 ? telling : carrying;
}

function findUnit(article: AlignableArticle, wanted: Unit, content: readonly Span[]): Span | null {
  for (const { sentence, units, refersTo } of article.sentences) {
    if (!content.some((span) => span.start < sentence.end && sentence.start < span.end)) continue;
    const at = units.findIndex(
      (unit, i) =>
        content.some((span) => contains(span, unit)) &&
        (likeness(wanted, unit, article.context.tools) > 0 ||
          (wanted.person !== null && refersTo[i] === wanted.person)),
    );
    const unit = units[at];
    if (unit) return { start: unit.start, end: unit.end };
  }
  return null;
}
