/** An address of the web, or null: nothing else becomes a link. */
export const webAddress = (text: string | null | undefined): string | null => {
  const url = text == null ? null : URL.parse(text);
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
};

/** What a phone dials, or null if there is too little of a number. */
export const telephoneAddress = (number: string): string | null => {
  const digits = number.replaceAll(/[^+\d]/g, '');
  return digits.length >= 3 ? `tel:${digits}` : null;
};

/** A mailbox as a link, or null if it is none. */
export const mailAddress = (text: string): string | null => (/^[^\s@<>"',;:]+@[^\s@<>"',;:]+$/.test(text) ? `mailto:${encodeURIComponent(text).replace('%40', '@')}` : null);
