import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { applicationId, userOf } from './interactions.ts';

/** What goes wrong with the next callback. */
export type Fault =
  /** An error before anything was done. */
  | { readonly kind: 'fail' }
  /** The reply is taken, but the answer to the caller is an error. */
  | { readonly kind: 'take and fail' }
  /** The request is never answered. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'limit'; readonly retryAfter: number };

/** A request the bot made. */
export interface Recorded {
  readonly method: string;
  /** Without the API's base: "/interactions/1/token/callback". */
  readonly path: string;
  readonly query: string;
  readonly authorization: string | null;
  readonly userAgent: string;
  readonly body: unknown;
  status: number;
  /** Discord's error code, when the answer was an error. */
  code: number | null;
}

/** What the REST side shares with the gateway side and the tests. */
export interface RestState {
  readonly token: string;
  readonly now: () => number;
  readonly requests: Recorded[];
  readonly faults: Fault[];
  /** Commands by route. */
  readonly commands: Map<string, object[]>;
  /** Interactions sent, by id: until when they wait, and whether they were answered. */
  readonly waiting: Map<string, { readonly token: string; readonly deadline: number; answered: boolean }>;
  startsLeft: number;
  readonly gatewayUrl: () => string;
  readonly onAnswered: (id: string, recorded: Recorded) => void;
}

/** Starts the REST side on a free port of the loopback interface. */
export async function startRest(state: RestState): Promise<Server> {
  const server = createServer((request, response) => void serve(request, response, state));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function serve(request: IncomingMessage, response: ServerResponse, state: RestState): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const recorded: Recorded = {
    method: request.method ?? '',
    path: url.pathname.replace(/^\/api\/v10/, ''),
    query: url.search,
    authorization: request.headers.authorization ?? null,
    userAgent: request.headers['user-agent'] ?? '',
    body: text === '' ? null : JSON.parse(text),
    status: 0,
    code: null,
  };
  state.requests.push(recorded);
  const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
    recorded.status = status;
    recorded.code = (body as { code?: number } | null)?.code ?? null;
    response.writeHead(status, { ...(body === null ? {} : { 'content-type': 'application/json' }), ...headers });
    response.end(body === null ? undefined : JSON.stringify(body));
  };
  const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(recorded.path);
  if (callback) return takeCallback(callback[1] as string, callback[2] as string, recorded, answer, state);
  if (recorded.authorization !== `Bot ${state.token}`) return answer(401, { message: '401: Unauthorized', code: 0 });
  return route(recorded, answer, state);
}

type Answer = (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => void;

function route({ method, path, body }: Recorded, answer: Answer, state: RestState): void {
  if (path === '/gateway/bot')
    return answer(200, {
      url: state.gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: state.startsLeft, reset_after: 60_000, max_concurrency: 1 },
    });
  if (path === '/applications/@me')
    return answer(200, { id: applicationId, name: 'Onrecord', bot: userOf(applicationId) });
  if (/^\/applications\/\d+(\/guilds\/\d+)?\/commands$/.test(path)) {
    if (method === 'GET') return answer(200, state.commands.get(path) ?? []);
    if (method === 'PUT') {
      const made = (body as object[]).map((command, i) => ({
        id: String(500_000_000_000_000_000n + BigInt(i)),
        application_id: applicationId,
        version: '1',
        default_member_permissions: null,
        nsfw: false,
        ...command,
      }));
      state.commands.set(path, made);
      return answer(200, made);
    }
  }
  return answer(404, { message: '404: Not Found', code: 0 });
}

const unknownInteraction = { message: 'Unknown interaction', code: 10_062 };

function takeCallback(id: string, token: string, recorded: Recorded, answer: Answer, state: RestState): void {
  const fault = state.faults.shift();
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'fail') return answer(500, { message: '500: Internal Server Error', code: 0 });
  if (fault?.kind === 'limit')
    return answer(
      429,
      { message: 'You are being rate limited.', retry_after: fault.retryAfter, global: false },
      {
        'retry-after': String(fault.retryAfter),
        'x-ratelimit-scope': 'shared',
      },
    );
  const interaction = state.waiting.get(id);
  if (interaction?.token !== token || state.now() > interaction.deadline) answer(404, unknownInteraction);
  else if (interaction.answered) answer(400, { message: 'Interaction has already been acknowledged.', code: 40_060 });
  else {
    interaction.answered = true;
    if (fault?.kind === 'take and fail') answer(500, { message: '500: Internal Server Error', code: 0 });
    else answer(204, null);
  }
  state.onAnswered(id, recorded);
}
