/**
 * Makes a filter that takes secrets out of a text before it leaves the program: the bot's token, and the tokens in the
 * addresses of interactions and webhooks, with which anyone could reply in the bot's name for 15 minutes.
 *
 * @example createRedact('a.b.c')('GET with a.b.c to /interactions/1/xyz/callback') // 'GET with [token] to /interactions/1/[token]/callback'
 */
export function createRedact(token: string | null): (text: string) => string {
  return (text) =>
    (token === null ? text : text.replaceAll(token, '[token]'))
      .replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"'\\]+/g, '$1[token]')
      .replace(/("token":\s*")[^"]*/g, '$1[token]');
}
