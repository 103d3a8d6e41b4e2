/** A piece of HTML that is safe as it stands. Only `html` makes it. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | null | readonly Html[];

/**
 * Fills values into HTML: strings are escaped, so that no article can bring markup of its own; pieces of HTML and lists
 * of them stand as they are; `null` leaves nothing. Attributes must be in double quotes.
 *
 * @example html`<b>${'Q&A'}</b>`.markup // '<b>Q&amp;A</b>'
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.map((part, i) => part + (i < values.length ? markupOf(values[i] as Value) : '')).join(''),
});

function markupOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);
