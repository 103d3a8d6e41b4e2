/** Discord waits three seconds; what is older than this cannot be answered in time. */
export const maxAgeMs = 2500;

/** The newest ages remembered to tell a clock that is wrong from interactions that are late. */
const remembered = 50;

/** Milliseconds since the Unix epoch at which Discord made an id (its snowflakes count from the start of 2015). */
export const madeAt = (id: string): number => Number(BigInt(id) >> 22n) + 1_420_070_400_000;

/**
 * Makes the measure of how old an interaction is, by its id. A host's clock that runs ahead would make every one look
 * late, so the smallest age of those just seen counts as none: not all of them were late.
 *
 * @example
 * const ageOf = createAge(() => 1_420_070_405_000); // a clock five seconds after the first id
 * ageOf('0') // 0, for the clock may be wrong; an id made a second before it is then 1000
 */
export function createAge(now: () => number): (id: string) => number {
  const ages: number[] = [];
  return (id) => {
    const age = now() - madeAt(id);
    ages.push(age);
    if (ages.length > remembered) ages.shift();
    return age - Math.min(...ages);
  };
}
