/** Which offer, and what is new about it; the organiser's own address is never part of it. */
export const textAbout = (title: string, address: string, message: string): string => `${title}\n${address}\n\n${message.trim() === '' ? 'Was sich geändert hat:' : message.trim()}\n`;

/** A letter without an addressee, for the mail program to open. */
export const mailAbout = (title: string, address: string, message: string): string =>
  `mailto:?subject=${encodeURIComponent(`Änderung: ${title}`)}&body=${encodeURIComponent(textAbout(title, address, message).replaceAll('\n', '\r\n'))}`;
