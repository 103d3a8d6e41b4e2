import type { Knowledge } from '../../extract/index.ts';
import { sliceOf } from '../../text/index.ts';
import type { Span } from '../../text/index.ts';

/**
 * The sentence that replies to a question of a transcript: the first of the next speaker's. `null` where the sentence asks nothing,
 * or nobody is asked.
 *
 * @param index of a sentence in `Article.sentences`
 */
export function repliedTo(index: number, { article, statements }: Knowledge): number | null {
  const sentence = article.sentences[index];
  if (!sentence || !sliceOf(article.text, sentence).endsWith('?')) return null;
  const isTurn = (cue: Span | null): boolean => cue !== null && sliceOf(article.text, cue) === ':';
  const asking = statements.find((statement) => isTurn(statement.cue) && statement.sentences.at(-1) === index);
  const reply = asking && statements.find((one) => isTurn(one.cue) && one.sentences[0] === index + 1);
  return reply ? index + 1 : null;
}
