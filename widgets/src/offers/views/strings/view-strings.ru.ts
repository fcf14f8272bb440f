import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'ru',
  withoutDate: 'Без постоянной даты',
  upTo: (kilometres) => `До ${kilometres}`,
  further: 'Дальше',
  online: 'Онлайн или по телефону',
  showMap: 'Показать карту',
  mapWaits: 'Карта загружается, только когда вы её откроете.',
  mapLoading: 'Карта загружается …',
  mapFailed: 'Карту сейчас не удаётся загрузить. В списке те же предложения.',
  mapLabel: 'Карта предложений',
  notOnMap: (count) => `Только в списке, без постоянного места: ${count}`,
};
