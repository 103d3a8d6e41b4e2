import type { FileProblem } from '../load.ts';

/** One line that tells the user which file cannot be used, and why. */
export const sayProblem = ({ file, message }: FileProblem): string =>
  message.includes(file) && file !== '-' ? message : `${file === '-' ? 'stdin' : file}: ${message}`;
