import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'de',
  withoutDate: 'Ohne festen Termin',
  upTo: (kilometres) => `Bis ${kilometres}`,
  further: 'Weiter entfernt',
  online: 'Online oder am Telefon',
  showMap: 'Karte anzeigen',
  mapWaits: 'Die Karte wird erst geladen, wenn Sie sie öffnen.',
  mapLoading: 'Die Karte wird geladen …',
  mapFailed: 'Die Karte lässt sich gerade nicht laden. Die Liste zeigt dieselben Angebote.',
  mapLabel: 'Karte der Angebote',
  notOnMap: (count) => `Nur in der Liste, ohne festen Ort: ${count}`,
};
