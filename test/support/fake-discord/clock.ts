/** A clock that tests turn on by hand; it starts at the real time, for snowflakes hold it. */
export interface Clock {
  readonly now: () => number;
  turnOn(ms: number): void;
}

export function createClock(start = Date.now()): Clock {
  let time = start;
  return {
    now: () => time,
    turnOn(ms) {
      time += ms;
    },
  };
}

let sequence = 0;

/** An id as Discord makes them: milliseconds since 2015 and a running number. */
export function snowflake(ms: number): string {
  sequence = (sequence + 1) % 4096;
  return String((BigInt(Math.floor(ms) - 1_420_070_400_000) << 22n) | BigInt(sequence));
}
