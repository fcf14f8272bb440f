import { decodeHTML } from 'entities';

const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->|<!doctype[^>]*>/giu;

/** The text of what may be HTML: tags become line ends or nothing, signs such as &uuml; become letters. Meant to be shown as text. */
export function plainText(raw: string): string {
  if (raw.search(TAG) < 0) return decodeHTML(raw);
  const lines = raw
    .replace(/<(script|style|head)\b.*?<\/\1\s*>/gisu, '')
    .replace(/<li\b[^>]*>/giu, '\n- ')
    .replace(/<\/(?:p|div|h[1-6]|ul|ol|table)\s*>/giu, '\n\n')
    .replace(/<(?:br|\/tr)\b[^>]*>/giu, '\n')
    .replace(TAG, '');
  return decodeHTML(lines);
}
