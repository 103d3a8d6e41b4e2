import { createPublicKey, verify } from 'node:crypto';

/** The parts of a request that Discord signs. */
export interface Signed {
  /** Header `X-Signature-Ed25519`, hexadecimal. */
  readonly signature: string | undefined;
  /** Header `X-Signature-Timestamp`, seconds since the Unix epoch. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
}

/** A request signed longer ago, or further in the future, is refused: nobody may play an old one again. */
export const maxSkewSeconds = 300;

/**
 * Makes the check of Discord's signatures (Ed25519 over timestamp and raw body). Anything doubtful is `false`. The
 * check runs beside the event loop, on another core.
 *
 * @param publicKey 64 hexadecimal digits of the developer portal.
 * @param now milliseconds since the Unix epoch.
 */
export function createVerifier(publicKey: string, now: () => number): (signed: Signed) => Promise<boolean> {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature, timestamp, body }) => {
    if (!signature || !/^[0-9a-f]{128}$/i.test(signature)) return Promise.resolve(false);
    if (!timestamp || !/^\d{1,12}$/.test(timestamp)) return Promise.resolve(false);
    if (Math.abs(now() / 1000 - Number(timestamp)) > maxSkewSeconds) return Promise.resolve(false);
    const message = Buffer.concat([Buffer.from(timestamp), body]);
    return new Promise((resolve) => {
      verify(null, message, key, Buffer.from(signature, 'hex'), (error, fine) => resolve(error === null && fine));
    });
  };
}
