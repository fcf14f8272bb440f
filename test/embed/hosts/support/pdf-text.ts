import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF as Chromium writes it: glyph numbers in compressed pages, and per font a table that says which letters they are.
 * Spaces are glyphs like any other; where lines break is not known.
 */
export function pdfText(pdf: Buffer): string {
  const objects = new Map([...pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)endobj/gs)].map(([, number = '', body = '']) => [number, body]));
  const fonts = new Map<string, Map<string, string>>();
  for (const [number, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table !== undefined) fonts.set(number, readTable(streamOf(objects.get(table) ?? '')));
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((page) => {
      const named = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, fonts.get(number)]));
      const contents = [...(/\/Contents (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(page)?.slice(1).join(' ') ?? '').matchAll(/(\d+) 0 R/g)];
      return contents.map(([, number = '']) => readPage(streamOf(objects.get(number) ?? ''), named)).join('');
    })
    .join('\n');
}

function streamOf(object: string): string {
  const [, packed = ''] = /stream\n(.*?)\nendstream/s.exec(object) ?? [];
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : packed;
}

function readTable(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  const letter = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, single = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', hex = ''] of single.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph.toUpperCase(), letter(hex));
  }
  for (const [, ranges = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', hex = ''] of ranges.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1) {
        const moved = (Number.parseInt(hex, 16) + at - Number.parseInt(from, 16)).toString(16).padStart(hex.length, '0');
        letters.set(at.toString(16).padStart(4, '0').toUpperCase(), letter(moved));
      }
    }
  }
  return letters;
}

function readPage(content: string, fonts: ReadonlyMap<string, Map<string, string> | undefined>): string {
  let letters: Map<string, string> | undefined;
  let text = '';
  for (const [, font, glyphs = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font === undefined) text += glyphs.replace(/.{4}/g, (glyph) => letters?.get(glyph.toUpperCase()) ?? '');
    else letters = fonts.get(font);
  }
  return text;
}
