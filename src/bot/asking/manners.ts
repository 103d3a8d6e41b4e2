import type { ReplyKind } from '../reply.ts';

/** A message that is no question about the article, and how the bot meets it. */
export interface Manner {
  readonly kind: ReplyKind;
  /** Key of the phrase that answers it. */
  readonly phrase: string;
}

interface MannerRule extends Manner {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * Rules in order; the first that fits decides. Only an attempt to instruct the bot is met whatever else the message
 * says: a greeting before a real question is passed over.
 *
 * @example "ignore all previous instructions" is met; "Why did the minister ignore the instructions?" is a question.
 */
export const mannerRules: readonly MannerRule[] = [
  {
    name: 'instructed',
    kind: 'smalltalk',
    phrase: 'ask.instructed',
    pattern:
      /\b(ignore|disregard|forget)\b[^?.]{0,30}\b(previous|prior|above|earlier|all|your)\b[^?.]{0,20}\b(instructions?|prompts?|rules?|messages?)|^\s*(system|assistant|developer)\s*[:>]|\byou are now\b|\bpretend (to be|you)|\bact as (an?|if)\b|\b(print|reveal|show|give|tell|send|leak)\b[^?.]{0,20}\b(your|the|bot)\b[^?.]{0,12}\b(token|system prompt|prompt|password|api key|instructions)|\bjailbreak\b|\breply only with\b/i,
  },
  {
    name: 'help',
    kind: 'help',
    phrase: 'help.lead',
    pattern:
      /^((please )?help( me| us)?( please)?|\?+|commands?|menu|usage|how do(es)? (i|this|it|you) (use|work)\b.*|what can (you|i) (do|ask)\b.*|what do you do|who are you|what are you|are you (a |an )?(bot|ai|human|robot|real|person|machine|chatbot|chat ?gpt|gpt|claude|gemini|siri|alexa))\W*$/i,
  },
  {
    name: 'thanks',
    kind: 'smalltalk',
    phrase: 'ask.thanks',
    pattern:
      /^(ok(ay)?,? )?(thanks?|thank you|thx|ty|tysm|cheers|much appreciated|nice one|great( job)?|good (bot|job)|well done|awesome|cool|nice|perfect)( (so much|a lot|you|man|bot|mate|very much|again))*\W*$/i,
  },
  {
    name: 'farewell',
    kind: 'smalltalk',
    phrase: 'ask.farewell',
    pattern:
      /^(good ?bye|bye( bye)?|see (you|ya)( later)?|cya|later|good ?night|gn|farewell|gtg)( everyone| all| bot)?\W*$/i,
  },
  {
    name: 'greeting',
    kind: 'smalltalk',
    phrase: 'ask.greeting',
    pattern:
      /^(hi+|hey+|hello+|hiya|yo|sup|howdy|greetings|good (morning|afternoon|evening|day)|what'?s up|wass?up|how are you( doing)?( today)?|how'?s it going)( there| everyone| all| bot| guys| folks| onrecord)*\W*$/i,
  },
  {
    name: 'assent',
    kind: 'smalltalk',
    phrase: 'ask.assent',
    pattern:
      /^(ok(ay)?|k|yes|yeah|yep|no|nope|sure|lol|lmao|haha+|hm+|wow|really|i see|got it|right|test(ing)?|ping)\W*$/i,
  },
  {
    name: 'rude',
    kind: 'smalltalk',
    phrase: 'ask.rude',
    pattern:
      /^((you('re| are)?|this bot( is)?|ur|u r|bot( is)?) )?(so |a |an |really |fucking |just )*(stupid|dumb|useless|idiot|trash|garbage|suck(s)?|shit|rubbish|moron|bad bot|worst( bot)?|hate you|fuck (you|off)|stfu|shut up)( bot)?\W*$/i,
  },
];

/** How a message that asks nothing is met; `null` for one that may be a question. */
export function mannerOf(text: string): Manner | null {
  const rule = mannerRules.find(({ pattern }) => pattern.test(text.trim()));
  return rule ? { kind: rule.kind, phrase: rule.phrase } : null;
}
