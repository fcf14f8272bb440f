/** What Markdown becomes: these elements, no attribute but a link's address. Descriptions of the schema hold nothing else. */
const HARMLESS = /<\/?(?:p|em|strong|code|pre|ul|ol|li|h[1-6]|blockquote|br|hr|a)(?: href="https?:\/\/[^"<>]*")?\s*\/?>/g;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML of plain Markdown as it is; any other as text that shows what it was. */
export const plainMarkup = (html: string): string => (html.replaceAll(HARMLESS, '').includes('<') ? escapeHtml(html) : html);
