import type { Unit } from './unit.ts';

export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** A verb with its auxiliaries and adverbs: "has repeatedly voiced", "to keep", "was told". */
export interface VerbGroup {
  /** Index of the first word. */
  readonly from: number;
  /** Index of the lexical verb, or of the last auxiliary when there is none ("is hopeful"). */
  readonly head: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** "is", "was", "been" without a lexical verb. */
  readonly copula: boolean;
}

const group = /(?:T(?=n?a?[vbho]))?n?(?:(?:[bhmo]|n|a(?=[abhmon]*[vdgzn]))+a?[vdgz]?|a*[vdgz])/g;

/**
 * The verb groups of a unit, left to right. Questions with the subject between auxiliary and verb give two groups.
 *
 * @example "Beijing has voiced its wish to talk" // [has voiced (finite), to talk (infinitive)]
 */
export function verbGroupsOf(unit: Unit): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const match of unit.codes.matchAll(group)) {
    const trimmed = match[0].replace(/[an]+$/, '');
    if (!/[vdgzbhmo]/.test(trimmed)) continue;
    groups.push(groupFrom(unit, match.index, trimmed));
  }
  return groups;
}

function groupFrom(unit: Unit, from: number, codes: string): VerbGroup {
  const head = from + codes.length - 1;
  const lexical = /[vdgz]$/.test(codes);
  const aux = codes.slice(0, lexical ? -1 : undefined);
  return {
    from,
    head,
    form: formOf(codes, aux),
    passive: lexical && codes.endsWith('d') && lastAuxiliary(aux) === 'b',
    negated: codes.includes('n'),
    modal: codes.includes('m'),
    copula: !lexical && codes.endsWith('b') && unit.words[head]?.token.lower !== 'having',
  };
}

function formOf(codes: string, aux: string): VerbForm {
  if (codes.startsWith('T') || codes.startsWith('nT')) return 'infinitive';
  if (/[bhmo]/.test(aux)) return 'finite';
  if (codes.endsWith('g')) return 'ing';
  return 'finite';
}

const lastAuxiliary = (aux: string): string => aux.replace(/[^bhmo]/g, '').slice(-1);
