import { expect, test } from 'vitest';
import { html } from '../../../src/export/html/template.ts';

test('words become text, whatever signs they hold', () => {
  expect(html`<b title="${'"x" <y>'}">${'Q&A <script>'}</b>`.markup).toBe(
    '<b title="&quot;x&quot; &lt;y&gt;">Q&amp;A &lt;script&gt;</b>',
  );
});

test('pieces of HTML stand as they are, lists in a row, nothing for null', () => {
  expect(html`<p>${[html`<i>a</i>`, html`<i>b</i>`]}${null}${3}</p>`.markup).toBe('<p><i>a</i><i>b</i>3</p>');
});
