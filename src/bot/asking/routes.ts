import type { CommandName } from '../reply.ts';
import type { Request } from '../command.ts';

/** A question that is really for another command. */
export interface Route {
  readonly command: CommandName;
  readonly request: Request;
  /** Whether `ask` should go on looking when that command finds nothing. */
  readonly tentative: boolean;
}

interface RouteRule {
  readonly name: string;
  readonly command: CommandName;
  readonly pattern: RegExp;
  readonly tentative?: true;
  readonly request?: (words: string) => Request;
}

const asText = (words: string): Request => ({ text: unquote(words) });

/** "its not silly" as chats write it: before such a word "its" is "it is". */
const asReport = (words: string): Request =>
  asText(words.replace(/\bits (?=(?:not|a|an|the|no|too|very|so|going|been|about|time|never|always)\b)/gi, 'it is '));

/**
 * Rules in order; the first that fits decides. The first group of a pattern is what is handed on.
 *
 * @example "who said no more equipment" → who-said; "who said they would come on Monday" too; "who is coming" → none.
 */
export const routeRules: readonly RouteRule[] = [
  {
    name: 'summary',
    command: 'summary',
    pattern:
      /^(?:give me |can you give me |what(?:'s| is) )?(?:an? |the )?(?:tl;?\s?dr|(?:quick |short |brief )?summary|gist|overview|recap|main points?|key points?|(?:main|key) takeaways?|bottom line)\b(?: (?:of|for) .*)?(?: please)?\W*$/i,
  },
  {
    name: 'most-important',
    command: 'summary',
    pattern:
      /^what(?:'s| is| are)? the (?:most important|main|key) (?:thing|fact|message|point)s?(?: here| (?:in|of) (?:this|the|that) (?:article|story|news|piece|text|page))?\W*$/i,
  },
  {
    name: 'summarise',
    command: 'summary',
    pattern: /^(?:(?:can|could|would) (?:you|u) )?(?:please )?(?:summari[sz]e|sum up|recap)\b.*$/i,
  },
  {
    name: 'about',
    command: 'summary',
    pattern:
      /^what(?:'s| is| was)? (?:this|the|that) (?:article|story|news|piece|text|page)(?: (?:all )?about| saying)?\W*$|^what does (?:this|the) (?:article|story|piece) say\W*$|^what(?:'s| is) (?:this|it) (?:all )?about\W*$|^what happened\W*$|^tell me (?:everything|all(?: of it)?|more|(?:more |all |everything )?about (?:it|this|that|(?:this|the|that) (?:article|story|news|piece|text|page)))\W*$/i,
  },
  {
    name: 'stands-for',
    command: 'define',
    pattern:
      /^what (?:does|do|did|is|are) (?:the )?(?:acronym |abbreviation |term |word |letters )?(.{1,60}?) (?:stands? for|short for|mean|abbreviat\w+)\b.*$/i,
    request: asText,
  },
  {
    name: 'define',
    command: 'define',
    pattern:
      /^(?:define|definition of|meaning of|what(?:'s| is) the (?:meaning|definition) of|explain the (?:term|word|acronym)) (.{1,80}?)\W*$/i,
    request: asText,
  },
  {
    name: 'people',
    command: 'people',
    pattern:
      /^(?:(?:list|show|name) (?:all )?(?:the )?(?:people|speakers|persons)|who(?:'s| is| are| all is)? (?:all )?(?:mentioned|quoted|named|involved|the people|(?:the )?speakers?)(?: in (?:this|the|it).*)?|which people .*(?:mentioned|quoted|article).*|people)\W*$/i,
  },
  {
    name: 'timeline',
    command: 'timeline',
    pattern:
      /^(?:(?:show|give) (?:me )?)?(?:the |a )?(?:timeline|chronology|(?:list of )?dates|(?:list )?all (?:the )?dates|what happened when|order of events)\b.{0,30}$/i,
  },
  {
    name: 'who-said',
    command: 'who-said',
    pattern:
      /^(?:so |and |but )?(?:who|which (?:person|official|minister|leader|politician|side)) (?:exactly |actually |was it (?:who|that) )?(?:said|says|sed|stated|claimed|was quoted (?:as )?saying|is quoted (?:as )?saying) (?:that )?(.{4,})$/i,
    request: asReport,
  },
  {
    name: 'whose-words',
    command: 'who-said',
    pattern: /^whose (?:words|quote|statement) (?:is|are|was|were) (?:this|these|it)?:? ?(.{4,})$/i,
    request: asText,
  },
  {
    name: 'is-it-real',
    command: 'verify',
    pattern:
      /^(?:is (?:this|the|that) (?:quote|quotation|claim|statement) (?:real|true|correct|accurate|right)|(?:is|was) this (?:really )?said|fact.?check(?: this)?|verify|check(?: this)?(?: quote| claim)?)\s*[:,?–—-]*\s*(.{8,})$/i,
    request: asText,
  },
  {
    name: 'quotes-by',
    command: 'quotes',
    pattern:
      /^(?:show |list |give me )?(?:all |every |any )?(?:the )?(?:quotes?|quotations?|statements?) (?:by|from|of) (.{2,60}?)\W*$/i,
    request: (words) => ({ speaker: words }),
  },
  {
    name: 'what-is',
    command: 'define',
    tentative: true,
    pattern:
      /^(?:what(?:'s| is| are|s)|who(?:'s| is| are| was|s)) (?!(?:[a-z]{3,}ing \S|[a-z]{3,}(?:ed|en) (?:by|in|for|on|at|to|with|from) ))(?:an? |the )?((?:[\w.'’-]+ ?){1,5}?)\W*$/i,
    request: asText,
  },
];

/** Where a question belongs; `null` when it is for `ask` itself. */
export function routeOf(text: string): Route | null {
  for (const rule of routeRules) {
    const found = rule.pattern.exec(text.trim());
    if (found)
      return {
        command: rule.command,
        request: rule.request?.(found[1] ?? '') ?? {},
        tentative: rule.tentative ?? false,
      };
  }
  return null;
}

const unquote = (words: string): string =>
  words
    .trim()
    .replace(/^["'“‘]+|["'”’?]+$/g, '')
    .trim();
