export type PostalCodeReading = { ok: true; postalCode?: string; repair?: string } | { ok: false; reason: string };

/** Five digits; a leading zero that a spreadsheet has eaten is put back. */
export function readPostalCode(raw: string): PostalCodeReading {
  const text = raw.trim().replace(/^D[- ]/iu, '');
  if (text === '') return { ok: true };
  if (/^\d{5}$/u.test(text)) return { ok: true, postalCode: text };
  if (/^[1-9]\d{3}$/u.test(text)) return { ok: true, postalCode: `0${text}`, repair: 'Die führende Null der Postleitzahl fehlte.' };
  return { ok: false, reason: 'Eine Postleitzahl hat fünf Ziffern.' };
}
