import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Says what is wrong with a request body by Discord's own specification; empty when nothing is. */
export type Conformance = (method: string, path: string, body: unknown) => readonly string[];

type Spec = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** Routes of the specification that a bot of interactions writes to. */
const routes = [
  '/interactions/{interaction_id}/{interaction_token}/callback',
  '/applications/{application_id}/commands',
  '/applications/{application_id}/guilds/{guild_id}/commands',
] as const;

/** The file Discord publishes (github.com/discord/discord-api-spec, MIT), where the environment tells its path. */
export const specificationFile = process.env['DISCORD_OPENAPI'] || null;

/**
 * Opens the specification. It misses the sums over a message (6,000 characters of embeds, 4,000 of text displays, 40
 * components), unique custom ids and the 100 characters of a choice; `discord-limits.ts` has those.
 */
export function openSpecification(file: string): Conformance {
  const spec = JSON.parse(readFileSync(file, 'utf8')) as Spec;
  const ajv = new Ajv2020({ strict: false, allErrors: false, allowUnionTypes: true, validateFormats: true });
  formats.default(ajv);
  for (const format of ['snowflake', 'nonce', 'int53']) ajv.addFormat(format, true);
  ajv.addSchema(spec, 'discord');
  return (method, path, body) => {
    const route = routes.find((route) => new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));
    if (!route) return [`${path} is no route of a bot of interactions`];
    const pointer = [route, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`discord#/paths/${pointer}`) ?? ajv.compile({ $ref: `discord#/paths/${pointer}` });
    return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}
