import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What is counted while the bot runs, in the form Prometheus reads. */
export interface Metrics {
  /** An interaction was handled: its name ("ask", "button context"), how it ended, and the seconds it took here. */
  handled(name: string, outcome: string, seconds: number): void;
  /** Milliseconds from Discord's making of an interaction to the acknowledgement of the reply. */
  acknowledged(ms: number): void;
  /** A reply that Discord did not take, by its error code or the name of the error. */
  refused(code: string): void;
  /** An interaction too old to be answered. */
  late(): void;
  /** A request to the HTTP door that was turned away, by status. */
  turnedAway(status: number): void;
  /** The metrics as text. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds; replies are made in milliseconds, Discord waits for three seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/**
 * Opens the counters.
 *
 * @param heartbeatAgeMs age of the last acknowledged heartbeat; `null` where there is none (the HTTP door).
 */
export function createMetrics(heartbeatAgeMs: () => number | null): Metrics {
  const registers = [new Registry()];
  const register = registers[0] as Registry;
  collectDefaultMetrics({ register });
  const interactions = new Counter({
    name: 'onrecord_interactions_total',
    help: 'Interactions handled, by name and outcome.',
    labelNames: ['name', 'outcome'],
    registers,
  });
  const handling = new Histogram({
    name: 'onrecord_handling_seconds',
    help: 'Time to make a reply, by name.',
    labelNames: ['name'],
    buckets,
    registers,
  });
  const acknowledging = new Histogram({
    name: 'onrecord_acknowledge_seconds',
    help: 'From the making of an interaction at Discord to its acknowledgement.',
    buckets,
    registers,
  });
  const refusals = new Counter({
    name: 'onrecord_replies_refused_total',
    help: 'Replies Discord did not take, by error code.',
    labelNames: ['code'],
    registers,
  });
  const late = new Counter({
    name: 'onrecord_late_total',
    help: 'Interactions too old to answer.',
    registers,
  });
  const turnedAway = new Counter({
    name: 'onrecord_http_refused_total',
    help: 'Requests to the HTTP door that were turned away, by status.',
    labelNames: ['status'],
    registers,
  });
  register.registerMetric(heartbeatAge(heartbeatAgeMs));
  return {
    handled(name, outcome, seconds) {
      interactions.inc({ name, outcome });
      handling.observe({ name }, seconds);
    },
    acknowledged: (ms) => acknowledging.observe(ms / 1000),
    refused: (code) => refusals.inc({ code }),
    late: () => late.inc(),
    turnedAway: (status) => turnedAway.inc({ status }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

/** A gauge that is read when it is asked for; -1 before the first heartbeat and where there are none. */
const heartbeatAge = (ageMs: () => number | null): Gauge =>
  new Gauge({
    name: 'onrecord_gateway_heartbeat_age_seconds',
    help: 'Age of the last acknowledged heartbeat; -1 when there is none.',
    registers: [],
    collect() {
      const age = ageMs();
      this.set(age === null ? -1 : age / 1000);
    },
  });
