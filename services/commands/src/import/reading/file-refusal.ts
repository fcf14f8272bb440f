/** The whole file cannot be imported; the message is a German sentence with the cure. */
export class FileRefusal extends Error {
  override name = 'FileRefusal';
}

export const emptyFile = () => new FileRefusal('Die Datei ist leer. Bitte laden Sie sie noch einmal herunter.');

export const notText = () =>
  new FileRefusal('Die Datei ist kein Text (vielleicht eine Excel-Mappe oder ein Archiv). Bitte speichern Sie sie als CSV oder JSON in UTF-8.');

export const utf16Text = () => new FileRefusal('Die Datei ist in UTF-16 gespeichert. Bitte speichern Sie sie als „CSV UTF-8“ oder JSON in UTF-8.');

export const mixedEncodings = (line: number) =>
  new FileRefusal(
    `Die Datei mischt zwei Zeichensätze: Sie ist UTF-8, aber Zeile ${line} enthält Bytes, die dort nicht vorkommen dürfen. Bitte speichern Sie sie neu in UTF-8.`,
  );

export const unknownEncoding = (line: number) =>
  new FileRefusal(`Der Zeichensatz der Datei ist weder UTF-8 noch Windows-1252 (zuerst in Zeile ${line}). Bitte speichern Sie sie in UTF-8.`);

export const lineTooLong = (line: number) =>
  new FileRefusal(`Zeile ${line} ist länger als eine Million Zeichen. Das ist keine Tabelle, die hier gelesen werden kann.`);

export const doubleColumn = (column: string) =>
  new FileRefusal(`Die Spalte „${column}“ kommt in der Kopfzeile zweimal vor. Bitte benennen Sie eine davon um.`);

export const brokenJson = (itemsRead: number) =>
  new FileRefusal(
    `Die Datei ist kein vollständiges JSON: Nach dem ${itemsRead}. Eintrag ist sie abgebrochen oder beschädigt. Bitte laden Sie sie noch einmal herunter; es wurde nichts davon übernommen.`,
  );

export const unknownShape = (format: string, shapes: readonly string[], beginning: string) =>
  new FileRefusal(`Die Datei passt nicht zum Format „${format}“. Sie beginnt mit: ${beginning} – bekannt sind: ${shapes.join(', ')}.`);

export const otherFormat = (format: string, other: string) =>
  new FileRefusal(`Die Datei passt nicht zum Format „${format}“, aber zum Format „${other}“. Bitte rufen Sie auf: pnpm run import ${other} <Datei>`);
