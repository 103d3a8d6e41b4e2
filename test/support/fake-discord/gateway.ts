import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { applicationId, userOf } from './interactions.ts';

/** What the gateway side shows and how it misbehaves. */
export interface GatewayState {
  readonly token: string;
  heartbeatMs: number;
  /** Whether heartbeats are acknowledged. */
  acknowledges: boolean;
  /** Servers announced as unavailable, that never come. */
  unavailable: readonly string[];
  /** What clients did, in order: "identify", "resume", "close 4200", "heartbeat". */
  readonly history: string[];
  /** What a client said of itself when it identified. */
  identified: Readonly<Record<string, unknown>> | null;
  /** Resolvers told of everything new in the history. */
  readonly watchers: Set<() => void>;
}

const op = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;

/** The gateway side, on the server of the REST side. */
export interface Gateway {
  dispatch(type: string, data: unknown): void;
  /** Asks clients to connect anew and resume. */
  reconnect(): void;
  invalidate(resumable: boolean): void;
  /** Cuts the sockets without a word. */
  drop(): void;
  /** Closes them with a code. */
  closeWith(code: number): void;
}

export function startGateway(server: Server, state: GatewayState): Gateway {
  const sockets = new Set<WebSocket>();
  const gateway = new WebSocketServer({ server });
  let sequence = 0;
  const url = (): string => {
    const address = server.address();
    return `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };
  const note = (what: string): void => {
    state.history.push(what);
    for (const watcher of state.watchers) watcher();
  };
  const send = (socket: WebSocket, code: number, d: unknown, t: string | null = null): void => {
    if (t !== null) sequence += 1;
    socket.send(JSON.stringify({ op: code, d, t, s: t === null ? null : sequence }));
  };
  const ready = (): object => ({
    v: 10,
    user: { ...userOf(applicationId), bot: true, username: 'onrecord' },
    guilds: state.unavailable.map((id) => ({ id, unavailable: true })),
    session_id: 'fake-session',
    resume_gateway_url: url(),
    application: { id: applicationId, flags: 0 },
    shard: [0, 1],
  });
  gateway.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', (code) => {
      sockets.delete(socket);
      note(`close ${code}`);
    });
    socket.on('error', () => undefined);
    socket.on('message', (raw: Buffer) => {
      const { op: code, d } = JSON.parse(raw.toString('utf8')) as { op: number; d: Record<string, unknown> };
      if (code === op.heartbeat) {
        note('heartbeat');
        if (state.acknowledges) send(socket, op.ack, null);
      } else if (code === op.identify) {
        if (d['token'] !== state.token) return socket.close(4004);
        state.identified = d;
        note('identify');
        send(socket, op.dispatch, ready(), 'READY');
      } else if (code === op.resume) {
        note('resume');
        send(socket, op.dispatch, {}, 'RESUMED');
      }
      return undefined;
    });
    send(socket, op.hello, { heartbeat_interval: state.heartbeatMs });
  });
  const each = (act: (socket: WebSocket) => void): void => {
    for (const socket of sockets) act(socket);
  };
  return {
    dispatch: (type, data) => each((socket) => send(socket, op.dispatch, data, type)),
    reconnect: () => each((socket) => send(socket, op.reconnect, null)),
    invalidate: (resumable) => each((socket) => send(socket, op.invalid, resumable)),
    drop: () => each((socket) => socket.terminate()),
    closeWith: (code) => each((socket) => socket.close(code)),
  };
}
