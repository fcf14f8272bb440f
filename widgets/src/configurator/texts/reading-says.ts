import type { ReadSnippet } from '../snippet/read-snippet.js';
import { FORM_NAMES } from './form-names.js';

/** What to say about pasted lines. */
export function readingSays(read: ReadSnippet | null, text: string): string {
  if (text.trim() === '') return 'Fügen Sie zuerst Ihre Zeilen in das Feld ein.';
  if (read === null) return 'Darin haben wir kein Widget gefunden. Fügen Sie die ganzen Zeilen ein, von „<mit-offers“, „<div“ oder „<iframe“ an.';
  const { configuration, form, unknown, asText } = read;
  return [
    `Gelesen: ${configuration.widget === 'offers' ? 'Angebote' : 'Orte'}, Form „${FORM_NAMES[form].name}“. Ändern Sie unten, was Sie möchten, und kopieren Sie die neuen Zeilen.`,
    ...(asText ? ['Achtung: Ihr System hat die spitzen Klammern in Text verwandelt. Auf der Seite erscheinen die Zeilen dann als Text. Nehmen Sie ein Element, das HTML unverändert ausgibt.'] : []),
    ...(unknown.length > 0 ? [`Diese Angaben kennen wir nicht und lassen sie weg: ${unknown.join(', ')}.`] : []),
  ].join(' ');
}
