import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A pair of keys as an application has: the public one as the developer portal shows it. */
export function signingKey(): { readonly publicKey: string; readonly privateKey: KeyObject } {
  const pair = generateKeyPairSync('ed25519');
  const { x } = pair.publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x as string, 'base64url').toString('hex'), privateKey: pair.privateKey };
}

/** The headers with which Discord signs a body. */
export function signedHeaders(body: string, key: KeyObject, nowMs: number): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000));
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
  };
}

/** Calls a bot's address as Discord does. */
export function postSigned(url: string, interaction: object, key: KeyObject, nowMs: number): Promise<Response> {
  const body = JSON.stringify(interaction);
  return fetch(url, { method: 'POST', body, headers: signedHeaders(body, key, nowMs) });
}
