/** A plain decimal number with point or comma; nothing else (no exponent, no thousands). */
export function readNumber(raw: string): number | undefined {
  const text = raw.trim();
  return /^[-+]?\d{1,12}(?:[.,]\d{1,15})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}
