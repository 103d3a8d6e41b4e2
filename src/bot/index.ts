/**
 * What a user can do, free of any platform: commands from request to Reply, the phrases, what may be suggested.
 * Never prints, never knows who shows its replies.
 */
export { checkMessage } from './check-message.ts';
export type { MessageCheck } from './check-message.ts';
export { cleanText, maxChars } from './clean.ts';
export type { Argument, Command, Request } from './command.ts';
export { commandNamed, commands } from './commands.ts';
export { contextOf, passagesAt, refOf } from './context.ts';
export type { Ref } from './context.ts';
export { creditOf } from './credit.ts';
export { toContract } from './json.ts';
export type { Library } from './library.ts';
export { openAttribution, openLibrary } from './open-library.ts';
export type { LibraryTools } from './open-library.ts';
export { createPhrases, showDay } from './phrases.ts';
export type { PhraseTable, Say } from './phrases.ts';
export { makeReply, phrase } from './reply.ts';
export type {
  CommandName,
  DifferencePiece,
  ListedCandidate,
  ListedEvent,
  ListedPerson,
  ListedStatement,
  Passage,
  Phrase,
  PhraseDay,
  Reply,
  ReplyKind,
  Verdict,
} from './reply.ts';
export { runCommand } from './run.ts';
export { createSuggestions } from './suggest.ts';
export type { SuggestionKind, Suggestions } from './suggest.ts';
export { showDate } from './show-date.ts';
export { createUsedLately } from './used-lately.ts';
export type { UsedLately } from './used-lately.ts';
