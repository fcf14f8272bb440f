/** Characters that neither HTML nor XML nor a calendar may hold; line breaks and tabs stay. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as pages and files may carry it. */
export const plainText = (text: string): string => text.replaceAll(forbidden, '');
