const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * The form in which German names are compared and searched: lower-case, without marks (`ü` → `u`, Sorbian `ł` → `l`),
 * `ß` → `ss`, hyphens and runs of white space or control characters as one space. "Groß-Gerau" and "gross gerau" become equal.
 */
export function foldGerman(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    // NFKD leaves the stroke on, unlike every other mark in the bilingual names of Lusatia.
    .replaceAll('ł', 'l')
    .replace(/[\p{Dash}\s\p{Control}]+/gu, ' ')
    .trim();
}

/**
 * As `foldGerman`, with umlauts written as two letters (`ü` → `ue`), which is how people type "Muenster" on a foreign
 * keyboard. Index a name under both forms and fold the question with `foldGerman` only: that finds all three spellings.
 */
export function foldGermanDigraph(text: string): string {
  return foldGerman(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöü]/g, (umlaut) => DIGRAPHS[umlaut] ?? umlaut),
  );
}
