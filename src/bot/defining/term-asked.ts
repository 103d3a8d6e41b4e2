/** What stands around the term in what users type; taken off in order. */
const wrappings: readonly RegExp[] = [
  /^(?:(?:hey|hi|so|ok|please|pls)\b[ ,]*)+/i,
  /^(?:can|could) (?:you|u) (?:please )?/i,
  /^(?:please )?(?:define|explain|tell me)[\s:,-]+(?=\S)/i,
  /^(?:what|who)(?:['’]?s| is| are| was| were| r)?\s+(?:meant by\s+)?(?=\S)/i,
  /^(?:what\s+)?(?:do(?:es)?|did)\s+(?=\S)/i,
  /^(?:the\s+)?(?:meaning|definition|expansion) of\s+/i,
  /\s+(?:mean|means|stands? for|short for|is|again|please|pls)(?=\W*$)/i,
  /\s+in (?:this|the) (?:article|text|story)(?=\W*$)/i,
  /^(?:the|a|an)\s+(?:term|word|acronym|abbreviation|name)\s+/i,
  /^(?:the|a|an)\s+(?=\S)/i,
];

/**
 * The term in a request for its meaning, without the words around it, quotation marks and end punctuation.
 *
 * @example termAsked('what does "THAAD" stand for?') // 'THAAD'
 * @example termAsked('The Hague') // 'Hague'
 */
export function termAsked(text: string): string {
  const bare = (words: string): string => words.replace(/^[\s"'“”‘’`*_(]+|[\s"'“”‘’`*_).,;:?!]+$/g, '');
  return wrappings.reduce((left, wrapping) => bare(left.replace(wrapping, '')) || left, bare(text));
}
