/** Asks of each user, limited. */
export interface RateLimit {
  /**
   * Counts a request of a user.
   *
   * @param cost what it counts, 1 for a whole request.
   * @returns 0 when it is allowed, else after how many whole seconds to try again. A refused request costs nothing.
   */
  take(user: string, cost: number): number;
  /** How many users are remembered. */
  readonly size: number;
}

export interface RateLimitOptions {
  /** Requests a user may make at once. */
  readonly burst: number;
  /** Seconds until one more is allowed. */
  readonly secondsEach: number;
  /** Users remembered; beyond it the one seen longest ago is forgotten, which errs on the user's side. */
  readonly maxUsers: number;
  /** Milliseconds of a clock. */
  readonly now: () => number;
}

/**
 * A limit by user: the generic cell rate algorithm (ITU-T I.371), which needs one number a user, the time at which the
 * user's requests so far are paid off. A bounded map in order of use holds them; kept libraries set a timer or keep a
 * window for each user and grow with the number of users.
 *
 * @example
 * const limit = createRateLimit({ burst: 2, secondsEach: 3, maxUsers: 10, now: () => 0 });
 * [limit.take('a', 1), limit.take('a', 1), limit.take('a', 1)] // [0, 0, 3]
 */
export function createRateLimit({ burst, secondsEach, maxUsers, now }: RateLimitOptions): RateLimit {
  const paidOffAt = new Map<string, number>();
  return {
    take(user, cost) {
      const time = now();
      const next = Math.max(time, paidOffAt.get(user) ?? 0) + cost * secondsEach * 1000;
      const tooSoonMs = next - time - burst * secondsEach * 1000;
      if (tooSoonMs > 0) return Math.ceil(tooSoonMs / 1000);
      paidOffAt.delete(user);
      paidOffAt.set(user, next);
      if (paidOffAt.size > maxUsers) paidOffAt.delete(paidOffAt.keys().next().value as string);
      return 0;
    },
    get size() {
      return paidOffAt.size;
    },
  };
}
