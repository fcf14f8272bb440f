import { html, type Markup, type Piece } from '../markup/html.js';
import type { Strings } from '../words/strings.js';

export interface ArticleView {
  readonly strings: Strings;
  readonly today: string;
  readonly headingLevel: 1 | 2;
  /** In frames that may not be left, links open a window of their own and numbers are text. */
  readonly inFrame: boolean;
  /** Where the calendar file is; null: none is offered. */
  readonly calendar: string | null;
}

/** Nothing at all without anything in it. */
export const section = (title: string, ...content: (Markup | null)[]): Markup | null =>
  content.every((piece) => piece === null) ? null : html`<section><h2>${title}</h2>
${content}</section>`;

/** A link to another site, or the words alone where there is no address. */
export function link(address: string | null, text: Piece, { inFrame }: ArticleView, wrap: (made: Markup) => Markup = (made) => made): Markup | null {
  return address === null ? null : wrap(html`<a href="${address}"${inFrame ? html` target="_blank"` : null} rel="noopener external">${text}</a>`);
}
