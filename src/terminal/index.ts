/**
 * The bot in a terminal: a prompt, one-shot commands, a batch of JSON lines, extraction. Results go to stdout,
 * everything else to stderr. Never decides what is said, only how it is laid out.
 */
export { runTerminal } from './run-terminal.ts';
export type { DeployOptions, Elsewhere, Terminal } from './streams.ts';
