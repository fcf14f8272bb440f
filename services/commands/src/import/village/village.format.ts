import type { ImportFormat } from '../import-format.js';
import { eventsReader } from './events.reader.js';
import { locationsReader } from './locations.reader.js';
import { organisersReader } from './organisers.reader.js';

/** A village's programme: lists of events, places and organisers, each in its own file, in any order. */
export const villageFormat: ImportFormat = {
  name: 'village',
  description: 'Programm eines Dorfes: Termine, Orte und Veranstalter (JSON-Dateien oder der Ordner mit ihnen)',
  shapes: ['JSON-Liste von Terminen (startDate)', 'JSON-Liste von Orten (@type Place)', 'JSON-Liste von Veranstaltern (@type Organization)'],
  example: 'events.json locations.json organizers.json',
  endings: ['.json'],
  async recognise(file) {
    const opening = file.opening.trimStart();
    if (!/^\[\s*\{/u.test(opening)) return [];
    if (/"startDate"\s*:/u.test(opening)) return [eventsReader(file)];
    if (/"@type"\s*:\s*"Place"/u.test(opening)) return [locationsReader(file)];
    if (/"@type"\s*:\s*"(?:Organization|Person)"/u.test(opening)) return [organisersReader(file)];
    return [];
  },
};
