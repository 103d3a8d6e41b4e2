import type { Unit } from './unit.ts';

/** "Mr. Kim [last week] said", "who [just a week ago] told": the index of the last word before such a time, else `at` itself. */
export function beforeTime({ words, codes }: Unit, at: number): number {
  const lower = (index: number): string => words[index]?.token.lower ?? '';
  let from = lower(at) === 'ago' || lower(at) === 'earlier' || lower(at) === 'later' ? at - 1 : at;
  if (!timeNouns.test(lower(from)) || words[from]?.quote) return at;
  while (/[DJ#M]/.test(codes.charAt(from - 1)) && from > 0) from -= 1;
  if (
    from === at ||
    !/^(?:last|this|next|every|each|earlier|late|early|less|more|a|an|one|two|three|four|five|six|several|some|\d+)$/.test(
      lower(from),
    )
  )
    return at;
  while (/[a#]/.test(codes.charAt(from - 1)) || lower(from - 1) === 'than' || lower(from - 1) === 'less') from -= 1;
  return from > 0 ? from - 1 : at;
}

const timeNouns =
  /^(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|decade|hour|minute|morning|afternoon|evening|night)s?$/;
