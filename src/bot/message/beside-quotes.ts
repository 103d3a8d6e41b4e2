import type { Span } from '../../text/index.ts';

/**
 * What a line says in words of its own beside its quotes: its sentences, questions left out, for they claim nothing; of a
 * sentence that holds a quote, what another clause of it says.
 *
 * @example claimsBeside('Reuter said "…" and the ferry will stop in June.', quotes) // ['the ferry will stop in June.']
 * @example Leaves '"…," Reuter said on Monday.' alone: the clause only tells who says the quote.
 */
export function claimsBeside(line: string, quotes: readonly Span[]): string[] {
  return [...quotes, null]
    .flatMap((quote, i) => {
      const from = quotes[i - 1]?.end ?? 0;
      const gap = line.slice(from, quote?.start ?? line.length);
      const goesOn = from > 0 && !(ended.test(line.slice(0, from)) && /^\s+[\p{Lu}\p{N}]/u.test(gap));
      const leadsOn = quote !== null && !ended.test(gap.trimEnd());
      const sentences = sentencesOf(gap);
      return sentences.map((sentence, at) => {
        const own = goesOn && at === 0 ? behindJoint(sentence) : sentence;
        return leadsOn && at === sentences.length - 1 ? beforeJoint(own) : own;
      });
    })
    .filter((claim) => claim !== '' && !claim.endsWith('?'));
}

const ended = /[.!?]["”’]?$/;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”’]?)\s+(?=["“‘\p{Lu}\p{N}])/u).map((sentence) => sentence.trim());

/** From the clause that follows a quote, or the one that says whose it is: `, Reuter said, [but the ferry …]`. */
const behindJoint = (words: string): string =>
  /(?:^|[,;])\s*(?:and|but|while|whereas)\s+(.+)$/s.exec(words)?.[1]?.trim() ?? '';

/** Up to the clause that leads to a quote: `[The ferry will stop in June] and Reuter said`; empty when all is one clause. */
export const beforeJoint = (words: string): string =>
  /^(.+?)[,;]?\s(?:and|but|while|whereas)\s(?:(?!\s(?:and|but|while|whereas)\s).)*$/s.exec(words)?.[1]?.trim() ?? '';
