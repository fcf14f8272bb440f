import { readLink } from '../checks/read-link.js';
import type { FormatOption, FormatOptions } from '../import-format.js';
import { FileRefusal } from '../reading/file-refusal.js';

/** What an operator can say of a calendar that its file does not. */
export const CALENDAR_OPTIONS: readonly FormatOption[] = [
  { name: 'source', value: 'Name', description: 'Kurzname der Quelle; gleiche Quelle heißt gleiche Einträge, auch wenn die Datei anders heißt' },
  { name: 'source-url', value: 'Adresse', description: 'Wo der Kalender im Web steht' },
  { name: 'licence', value: 'Kürzel', description: 'Unter welcher Lizenz die Einträge stehen, zum Beispiel CC-BY-4.0' },
  { name: 'attribution', value: 'Text', description: 'Was beim Eintrag als Herkunft stehen soll' },
  { name: 'organiser', value: 'Name', description: 'Veranstalter aller Termine, die selbst keinen Verein nennen' },
  { name: 'place', value: 'Ort', description: 'Ort aller Termine ohne Ortsangabe: Name, Straße, Postleitzahl Stadt' },
];

export interface CalendarOptions {
  source: string;
  sourceUrl?: string;
  licence: string;
  attribution: string;
  organiser?: string;
  place?: string;
  /** Nobody said under which licence the entries are. */
  licenceUnknown: boolean;
}

/** An SPDX reference for „nobody has said“. */
const UNKNOWN_LICENCE = 'LicenseRef-unknown';

/** Fills in from the file's name what was not said. @throws FileRefusal if the address is none. */
export function calendarOptions(fileName: string, given: FormatOptions): CalendarOptions {
  const link = readLink(given['source-url'] ?? '');
  if (!link.ok) throw new FileRefusal(`--source-url: ${link.reason}`);
  const { source, licence, attribution, organiser, place } = given;
  return {
    source: source ?? `ics:${fileName.replace(/\.ics$/iu, '')}`,
    ...(link.url !== undefined && { sourceUrl: link.url }),
    licence: licence ?? UNKNOWN_LICENCE,
    attribution: attribution ?? `Kalender „${source ?? fileName}“${licence === undefined ? ', Lizenz nicht angegeben' : `, ${licence}`}`,
    ...(organiser !== undefined && { organiser }),
    ...(place !== undefined && { place }),
    licenceUnknown: licence === undefined,
  };
}
