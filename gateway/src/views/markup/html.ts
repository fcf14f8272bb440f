import { html as tag } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of HTML or XML in which everything variable is escaped. */
export type Markup = HtmlEscapedString;

/** What may stand in a template; text is escaped, markup is not escaped again, null and false are nothing. */
export type Piece = string | number | Markup | null | undefined | false | readonly Piece[];

/** Text put into the template can never become markup. Nothing in the views marks a string as safe except `jsonLd`. */
export const html: (strings: TemplateStringsArray, ...pieces: Piece[]) => Markup = tag as (strings: TemplateStringsArray, ...pieces: Piece[]) => Markup;
