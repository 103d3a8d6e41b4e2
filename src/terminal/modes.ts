/** What the program does beside the bot's commands. */
export interface Mode {
  readonly name: 'chat' | 'batch' | 'extract' | 'discord' | 'deploy';
  /** Its arguments as the usage line shows them. */
  readonly usage: string;
}

export const modes: readonly Mode[] = [
  { name: 'chat', usage: '[FILE]' },
  { name: 'batch', usage: '< REQUESTS > REPLIES' },
  { name: 'extract', usage: 'FILE…' },
  { name: 'discord', usage: '' },
  { name: 'deploy', usage: '' },
];

/** The formats of `extract`; the first is what it writes when none is asked for. */
export const exportFormats = ['jsonl', 'csv', 'html'] as const;

export type ExportFormat = (typeof exportFormats)[number];
