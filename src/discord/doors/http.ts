import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Door, DoorParts } from './door.ts';
import { healthRoutes } from './health.ts';
import { listen, readBody, send } from './server.ts';
import { createVerifier } from './signature.ts';

export interface HttpDoorParts extends DoorParts {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** 0 for any free port. */
  readonly port: number;
}

/** Discord's interactions are some kilobytes; a message with all its embeds stays far below this. */
const maxBodyBytes = 262_144;

/**
 * The door Discord calls: `POST /interactions`, answered inline. A request is refused with 401 when its signature or
 * its timestamp is in doubt, before anything in it is read; with 413 when it is too long.
 *
 * @throws (rejects) when the port cannot be had.
 */
export async function openHttpDoor(parts: HttpDoorParts): Promise<Door & { readonly port: number }> {
  let open = true;
  const verify = createVerifier(parts.publicKey, parts.now);
  const refuse = (response: ServerResponse, status: number, why: string): void => {
    parts.metrics.turnedAway(status);
    parts.log.debug({ status }, why);
    send(response, status, why);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request, maxBodyBytes);
    if (body === null) {
      response.setHeader('Connection', 'close');
      return refuse(response, 413, 'too long');
    }
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    if (!(await verify({ signature: one(signature), timestamp: one(timestamp), body })))
      return refuse(response, 401, 'invalid request signature');
    const interaction = interactionIn(body);
    if (interaction === null) return refuse(response, 400, 'not an interaction');
    if (!open) response.setHeader('Connection', 'close');
    return send(response, 200, JSON.stringify(reply(interaction, parts)), 'application/json');
  };
  const isReady = (): boolean => open;
  const routes = { '/interactions': { POST: answer }, ...healthRoutes(isReady) };
  const listening = await listen(routes, parts.port, (error) => parts.log.error({ err: error }, 'a request failed'));
  parts.log.info({ port: listening.port }, 'listening for interactions over HTTP');
  return {
    port: listening.port,
    isReady,
    heartbeatAgeMs: () => null,
    lost: new Promise(() => undefined),
    close: (graceMs) => {
      open = false;
      return listening.close(graceMs);
    },
  };
}

/** A header given twice is no header of Discord's. */
const one = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

/** Discord pings the address when it is entered in the portal, and at times after. */
const reply = (interaction: APIInteraction, { receive }: HttpDoorParts): APIInteractionResponse =>
  interaction.type === InteractionType.Ping ? { type: InteractionResponseType.Pong } : receive(interaction);

function interactionIn(body: Buffer): APIInteraction | null {
  try {
    const value = JSON.parse(body.toString('utf8')) as APIInteraction | null;
    return typeof value === 'object' && typeof value?.type === 'number' ? value : null;
  } catch {
    return null;
  }
}
