import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served, by path and method: `{ '/healthz': { GET: … } }`. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Handler>>>>;

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no new connection and resolves when the open ones are done, or were cut after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/**
 * Milliseconds. A client that trickles its headers or body is cut; an idle connection lives longer than the 60 seconds
 * at which load balancers commonly drop theirs, so that the balancer is the one to close.
 */
const timeouts = { headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 65_000 };

/**
 * Serves routes on a port of all interfaces; 0 takes any free port.
 *
 * @param failed is told what a handler threw; the client gets 500.
 * @throws (rejects) when the port cannot be had.
 */
export function listen(routes: Routes, port: number, failed: (error: unknown) => void): Promise<Listening> {
  const server = createServer({ ...timeouts, connectionsCheckingInterval: 1000, maxHeaderSize: 16_384 }, (req, res) => {
    void serve(routes, req, res).catch((error: unknown) => {
      failed(error);
      if (!res.headersSent) send(res, 500, 'failed');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject).on('error', failed);
      resolve({ port: (server.address() as AddressInfo).port, close: (graceMs) => close(server, graceMs) });
    });
  });
}

async function serve(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] as string;
  const methods = Object.hasOwn(routes, path) ? (routes[path] as Readonly<Record<string, Handler>>) : null;
  if (methods === null) return send(response, 404, 'not found');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (handler) return handler(request, response);
  response.setHeader('Allow', Object.keys(methods).join(', '));
  return send(response, 405, 'method not allowed');
}

/** Sends a short text, or anything with its content type. */
export function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

/**
 * A request's raw body; `null` when it is longer than `maxBytes`, and the rest is then left unread.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) chunks.push(chunk);
        else {
          request.pause();
          resolve(null);
        }
      })
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject);
  });
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
