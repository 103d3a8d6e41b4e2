import { ConfigError } from '../config.ts';
import { bundledArticle, loadResources } from '../data.ts';
import type { Door } from './doors/door.ts';
import { healthRoutes, metricsRoutes } from './doors/health.ts';
import { createLog } from './doors/log.ts';
import type { Log } from './doors/log.ts';
import { createMetrics } from './doors/metrics.ts';
import type { Metrics } from './doors/metrics.ts';
import { tell } from './outlet.ts';
import type { ExitCode, Outlet } from './outlet.ts';
import { loadPhraseTables } from './phrase-tables.ts';
import { createRateLimit } from './doors/rate-limit.ts';
import { createReception } from './doors/reception.ts';
import type { Reception } from './doors/reception.ts';
import { createRedact } from './doors/redact.ts';
import { createFailureResponse, createResponder, createSlowDownResponse } from './answering/respond.ts';
import { listen } from './doors/server.ts';
import type { Listening } from './doors/server.ts';
import { readDiscordSettings } from './settings.ts';
import type { DiscordSettings } from './settings.ts';
import { untilAsked } from './doors/shutdown.ts';
import type { Endable, Ending } from './doors/shutdown.ts';
import { openStock } from './doors/stock.ts';
import type { Stock } from './doors/stock.ts';

/** Ten requests at once, then one every two seconds; a hundred thousand users take 10 MB. */
const limits = { burst: 10, secondsEach: 2, maxUsers: 100_000 };

/** How often the article's file is looked at. */
const checkMs = 2000;

/** How long work in flight may take after the process was asked to end. */
const graceMs = 3000;

/** Runs the bot until it is asked to end or its door is shut for good. */
export async function runDiscord(outlet: Outlet, process: Endable): Promise<ExitCode> {
  let settings: DiscordSettings;
  try {
    settings = readDiscordSettings(outlet.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    tell(outlet.stderr, `onrecord: ${error.message}`);
    return 2;
  }
  const log = createLog(settings.log, createRedact(outlet.env['DISCORD_TOKEN']?.trim() || null), outlet.stdout);
  const asked = untilAsked(process, log);
  try {
    return await serve(settings, log, asked);
  } catch (error) {
    log.fatal({ err: error }, 'cannot run');
    return 1;
  }
}

async function serve(settings: DiscordSettings, log: Log, asked: Promise<Ending>): Promise<ExitCode> {
  let door: Door | null = null;
  const metrics = createMetrics(() => door?.heartbeatAgeMs() ?? null);
  const desk = openDesk(settings, metrics, log);
  if (desk === null) return 1;
  const inspection = await openInspection(settings, () => door?.isReady() ?? false, metrics, log);
  const watch = setInterval(() => desk.stock.check(), checkMs);
  try {
    door = await openDoor(settings, desk.receive, metrics, log);
    const { why, code } = await Promise.race([asked, lossOf(door)]);
    log[code === 0 ? 'info' : 'fatal']({ why }, 'ending');
    await door.close(graceMs);
    log.info('ended');
    return code;
  } finally {
    clearInterval(watch);
    await inspection?.close(0);
  }
}

const lossOf = async (door: Door): Promise<Ending> => ({ why: await door.lost, code: 1 });

/** The article with the reception that answers from it; `null`, and logged, when the article cannot be used. */
function openDesk(
  { article }: DiscordSettings,
  metrics: Metrics,
  log: Log,
): { readonly stock: Stock; readonly receive: Reception } | null {
  const tables = loadPhraseTables();
  const stock = openStock(article ?? bundledArticle(), loadResources(), log, (library) => {
    respond = createResponder({ library, tables });
  });
  if ('problem' in stock) {
    log.fatal({ problem: stock.problem.message }, 'the article cannot be used');
    return null;
  }
  let respond = createResponder({ library: stock.library, tables });
  const receive = createReception({
    respond: (interaction) => respond(interaction),
    failure: createFailureResponse(tables),
    slowDown: createSlowDownResponse(tables),
    limit: createRateLimit({ ...limits, now: () => performance.now() }),
    metrics,
    log,
    now: () => performance.now(),
  });
  return { stock, receive };
}

/** The gateway, with discord.js, is loaded only where it is used. */
async function openDoor({ door, api }: DiscordSettings, receive: Reception, metrics: Metrics, log: Log): Promise<Door> {
  const parts = { receive, metrics, log, now: Date.now };
  if (door.kind === 'http') {
    const { openHttpDoor } = await import('./doors/http.ts');
    return openHttpDoor({ ...parts, publicKey: door.publicKey, port: door.port });
  }
  const [{ openGateway }, { wait }] = await Promise.all([import('./doors/gateway.ts'), import('./doors/wait.ts')]);
  return openGateway({ ...parts, token: door.token, api, wait });
}

/** Metrics and health on their own port, where one is set. */
async function openInspection(
  { metricsPort }: DiscordSettings,
  isReady: () => boolean,
  metrics: Metrics,
  log: Log,
): Promise<Listening | null> {
  if (metricsPort === null) return null;
  const routes = { ...healthRoutes(isReady), ...metricsRoutes(metrics) };
  return listen(routes, metricsPort, (error) => log.error({ err: error }, 'a request for metrics failed'));
}
