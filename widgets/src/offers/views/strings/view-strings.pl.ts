import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'pl',
  withoutDate: 'Bez stałego terminu',
  upTo: (kilometres) => `Do ${kilometres}`,
  further: 'Dalej',
  online: 'Online lub telefonicznie',
  showMap: 'Pokaż mapę',
  mapWaits: 'Mapa wczyta się dopiero, gdy ją Państwo otworzą.',
  mapLoading: 'Mapa się wczytuje …',
  mapFailed: 'Mapy nie można teraz wczytać. Na liście są te same oferty.',
  mapLabel: 'Mapa ofert',
  notOnMap: (count) => `Tylko na liście, bez stałego miejsca: ${count}`,
};
