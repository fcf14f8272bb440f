import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'tr',
  withoutDate: 'Sabit tarihi olmayanlar',
  upTo: (kilometres) => `${kilometres} mesafeye kadar`,
  further: 'Daha uzakta',
  online: 'İnternette veya telefonla',
  showMap: 'Haritayı göster',
  mapWaits: 'Harita ancak siz açtığınızda yüklenir.',
  mapLoading: 'Harita yükleniyor …',
  mapFailed: 'Harita şu anda yüklenemiyor. Listede aynı etkinlikler var.',
  mapLabel: 'Etkinliklerin haritası',
  notOnMap: (count) => `Yalnızca listede, sabit yeri olmayan: ${count}`,
};
