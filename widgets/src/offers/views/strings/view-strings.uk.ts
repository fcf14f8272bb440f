import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'uk',
  withoutDate: 'Без постійної дати',
  upTo: (kilometres) => `До ${kilometres}`,
  further: 'Далі',
  online: 'Онлайн або телефоном',
  showMap: 'Показати карту',
  mapWaits: 'Карта завантажується лише тоді, коли ви її відкриєте.',
  mapLoading: 'Карта завантажується …',
  mapFailed: 'Карту зараз не вдається завантажити. У списку ті самі пропозиції.',
  mapLabel: 'Карта пропозицій',
  notOnMap: (count) => `Лише у списку, без постійного місця: ${count}`,
};
