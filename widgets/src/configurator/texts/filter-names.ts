import type { WidgetName } from '../configuration.js';

/** What visitors may change, by the names of the attribute `filters`. */
export const FILTER_NAMES: Record<WidgetName, Readonly<Record<string, string>>> = {
  offers: {
    place: 'Ort', radius: 'Umkreis', period: 'Heute, diese Woche, am Wochenende', theme: 'Themen', text: 'Suchwort', when: 'Tage', weekdays: 'Wochentag', time: 'Uhrzeit', needs: 'Anliegen',
    categories: 'Art des Angebots', where: 'Vor Ort, zu Hause oder online', free: 'Kosten', access: 'Barrierefreiheit', registration: 'Anmeldung', languages: 'Sprache', age: 'Alter',
    freshness: 'Zuletzt geprüft', sort: 'Reihenfolge',
  },
  places: { place: 'Ort', radius: 'Umkreis', kind: 'Was für ein Ort', open: 'Jetzt geöffnet', cool: 'Kühl bei Hitze', access: 'Barrierefreiheit' },
};

/** What visitors may change if a page says nothing. */
export const USUAL_FILTERS: Record<WidgetName, readonly string[]> = { offers: ['place', 'radius', 'period', 'theme'], places: ['place', 'radius', 'kind', 'open', 'cool', 'access'] };
