/** The most questions of one message that are answered. */
const mostParts = 3;

/** A part cannot end in one of these: "where and how it was built" is one clause. */
const asker = '(?:who|what|when|where|why|which|how)';
const opener = '(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|will|has|have|can)';

const joint = new RegExp(`(?<!\\b${asker}),?\\s+(?:and|or|also)\\s+(?=(?:also\\s+)?${opener}\\s+\\S+\\s+\\S)`, 'i');
const opening = new RegExp(`^(?:and\\s+)?${opener}\\b`, 'i');

/**
 * The questions of a message, one by one: split at question marks and where a new question opens after "and".
 *
 * @example questionParts('What did Xi say and what did Moon say back?') // ['What did Xi say', 'what did Moon say back?']
 * @example questionParts('Who met whom and when?') // one: a bare "when" asks more about the same
 */
export function questionParts(text: string): string[] {
  if (/\b(?:differen\w+|differ|compar\w+|between|versus|vs)\b/i.test(text)) return [text];
  const sentences = text.split(/(?<=\?)\s+(?=\S)/);
  const parts = sentences
    .flatMap((sentence) => sentence.split(joint))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const questions = parts.filter((part) => opening.test(part));
  return questions.length > 1 && questions.length === parts.length ? questions.slice(0, mostParts) : [text];
}
