import { resources } from './libraries.ts';
import type { MatchTools } from '../../src/match/index.ts';

/** The tools of matching as the program has them. */
export const matchTools = (): MatchTools => resources().match;
