/**
 * A message as typed in a chat, without what is no part of the question: mentions, links, emoji, Markdown, a greeting
 * in front, a thank-you behind. What is left is never empty unless the message was only that.
 *
 * @example tidyQuestion('@everyone hi! **when** did they meet? thx') // 'when did they meet?'
 */
export function tidyQuestion(text: string): string {
  return tidyRules
    .reduce((left, rule) => left.replace(rule.pattern, rule.by).trim(), text)
    .replace(/\s+/g, ' ')
    .trim();
}

interface TidyRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly by: string;
}

/** Rules in order: marks go first, so that a greeting stands at the front when it is looked for. */
const tidyRules: readonly TidyRule[] = [
  { name: 'links', pattern: /<?\bhttps?:\/\/\S+|\bwww\.\S+/gi, by: ' ' },
  { name: 'mentions', pattern: /<(?:@[!&]?|#|a?:\w+:)\d+>|@(?:everyone|here)\b/gi, by: ' ' },
  {
    name: 'emoji',
    pattern: /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F)+|:\w+:/gu,
    by: ' ',
  },
  { name: 'markdown', pattern: /(\*\*|__|~~|\|\||`+|^>+ |^#+ |^-# )/gm, by: '' },
  {
    name: 'greeting',
    pattern:
      /^(?:(?:hi+|hey+|hello+|yo|sup|howdy|good (?:morning|afternoon|evening)|ok(?:ay)? so|ok(?:ay)?|so|umm*|well|btw|quick question|one more|question)(?: (?:there|everyone|all|bot|guys|folks|onrecord|again))*\s*[,.!:;–—-]*\s+)+(?=\S+ \S)/i,
    by: '',
  },
  {
    name: 'thanks',
    pattern: /^(?:thanks|thank you|thx|ty)(?: (?:for|so|very)[^,.!:;?]*)?[,.!:;]+\s*(?:one more\s*[:,]\s*)?(?=\S+ \S)/i,
    by: '',
  },
  {
    name: 'closing',
    pattern:
      /[\s,.!]+(?:please|pls|plz|thanks|thank you|thx|ty|thanks in advance|cheers)(?: (?:so much|a lot|in advance|everyone))?[\s.!]*$/i,
    by: '',
  },
];
