import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'de',
  withoutDate: 'Ohne festen Tag',
  upTo: (kilometres) => `Bis ${kilometres}`,
  further: 'Weiter weg',
  online: 'Im Internet oder am Telefon',
  showMap: 'Karte zeigen',
  mapWaits: 'Die Karte kommt erst, wenn Sie auf den Knopf drücken.',
  mapLoading: 'Die Karte kommt gleich …',
  mapFailed: 'Die Karte geht gerade nicht. In der Liste stehen dieselben Angebote.',
  mapLabel: 'Karte mit den Angeboten',
  notOnMap: (count) => `Nur in der Liste, ohne festen Ort: ${count}`,
};
