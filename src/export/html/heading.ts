import { html } from './template.ts';
import type { Html } from './template.ts';

/** 1 for the only article of a page, 2 below the heading over several. */
export type HeadingLevel = 1 | 2;

/** A heading of its level. */
export const renderHeading = (content: Html | readonly Html[], level: HeadingLevel): Html =>
  level === 1 ? html`<h1 class="headline">${content}</h1>` : html`<h2 class="headline">${content}</h2>`;
