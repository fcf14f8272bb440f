export type LinkReading = { ok: true; url?: string } | { ok: false; reason: string };

/** Web addresses only. `www.beispiel.de/seite` gets https://, spaces are encoded, other schemes are not taken. */
export function readLink(raw: string): LinkReading {
  const text = raw.trim();
  if (text === '') return { ok: true };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, reason: `„${scheme}:“ ist keine Adresse im Web.` };
  const url = URL.parse(scheme === undefined ? `https://${text.replace(/^\/+/u, '')}` : text);
  if (!url || !/^[^.\s]+(?:\.[^.\s]+)+$/u.test(url.hostname) || url.username !== '') return { ok: false, reason: 'Das ist keine gültige Webadresse.' };
  return { ok: true, url: url.href };
}
