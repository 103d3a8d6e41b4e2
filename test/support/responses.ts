import type { APIInteractionResponse } from 'discord-api-types/v10';

interface Part {
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Part[];
}

const partsOf = (response: APIInteractionResponse): Part[] => {
  const all = (part: Part): Part[] => [part, ...(part.components ?? []).flatMap(all)];
  const data =
    'data' in response ? (response.data as { readonly components?: readonly Part[] } | undefined) : undefined;
  return (data?.components ?? []).flatMap(all);
};

/** The Markdown of a response, one text after the other. */
export const textOf = (response: APIInteractionResponse): string =>
  partsOf(response)
    .flatMap(({ content }) => content ?? [])
    .join('\n');

/** The buttons of a response by label. */
export const buttonsOf = (response: APIInteractionResponse): Map<string, string> =>
  new Map(partsOf(response).flatMap(({ custom_id: id, label }) => (id && label ? [[label, id] as const] : [])));

/** Whether only the user sees it. */
export const isHidden = (response: APIInteractionResponse): boolean =>
  'data' in response && (((response.data as { readonly flags?: number }).flags ?? 0) & (1 << 6)) !== 0;
