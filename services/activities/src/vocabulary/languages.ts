interface LanguageEntry {
  /** BCP 47, or ISO 639-3 where that has none. */
  code: string;
  /** German name. */
  label: string;
}

/**
 * The languages offers can be searched by. An offer may name any other as well: it is kept and shown, and is not found by language.
 * Searches may keep a language as its position in this list, so entries are only ever added at the end, and never more than 31.
 */
export const languages = [
  { code: 'de', label: 'Deutsch' },
  { code: 'nds', label: 'Plattdeutsch' },
  { code: 'gsg', label: 'Deutsche Gebärdensprache' },
  { code: 'en', label: 'Englisch' },
  { code: 'tr', label: 'Türkisch' },
  { code: 'uk', label: 'Ukrainisch' },
  { code: 'ar', label: 'Arabisch' },
  { code: 'ru', label: 'Russisch' },
  { code: 'pl', label: 'Polnisch' },
  { code: 'fa', label: 'Persisch (Farsi, Dari)' },
  { code: 'ku', label: 'Kurdisch' },
  { code: 'ro', label: 'Rumänisch' },
  { code: 'bg', label: 'Bulgarisch' },
  { code: 'fr', label: 'Französisch' },
  { code: 'es', label: 'Spanisch' },
  { code: 'it', label: 'Italienisch' },
  { code: 'pt', label: 'Portugiesisch' },
  { code: 'el', label: 'Griechisch' },
  { code: 'sr', label: 'Serbisch' },
  { code: 'hr', label: 'Kroatisch' },
  { code: 'bs', label: 'Bosnisch' },
  { code: 'sq', label: 'Albanisch' },
  { code: 'vi', label: 'Vietnamesisch' },
  { code: 'zh', label: 'Chinesisch' },
  { code: 'hi', label: 'Hindi' },
  { code: 'ti', label: 'Tigrinya' },
  { code: 'so', label: 'Somali' },
  { code: 'ps', label: 'Paschtu' },
  { code: 'nl', label: 'Niederländisch' },
] as const satisfies readonly LanguageEntry[];

const labels = new Map<string, string>(languages.map(({ code, label }) => [code, label]));

/** German name of a language; the code itself if it is not in the list. */
export const languageLabel = (code: string): string => labels.get(code) ?? code;
