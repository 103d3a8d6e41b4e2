/** What the program does beside the bot's commands. */
export interface Mode {
  readonly name: 'chat' | 'batch' | 'extract';
  /** Its arguments as the usage line shows them. */
  readonly usage: string;
}

export const modes: readonly Mode[] = [
  { name: 'chat', usage: '[FILE]' },
  { name: 'batch', usage: '< REQUESTS > REPLIES' },
  { name: 'extract', usage: 'FILE…' },
];
