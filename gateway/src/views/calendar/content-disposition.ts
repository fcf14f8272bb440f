const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** A name for a file of its own: the text itself for programs that can (RFC 8187), and letters every disk can write for the others. */
export function contentDisposition(name: string, ending: string): string {
  const tidy = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'angebote';
  const plain = tidy.replaceAll(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? '').normalize('NFKD').replaceAll(/[^\w-]+/g, '') || 'angebote';
  const encoded = encodeURIComponent(tidy).replaceAll(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded}.${ending}`;
}
