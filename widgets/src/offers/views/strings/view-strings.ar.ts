import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'ar-u-nu-latn',
  withoutDate: 'بدون موعد ثابت',
  upTo: (kilometres) => `حتى ${kilometres}`,
  further: 'أبعد من ذلك',
  online: 'عبر الإنترنت أو الهاتف',
  showMap: 'عرض الخريطة',
  mapWaits: 'لا تُحمَّل الخريطة إلا عندما تفتحها.',
  mapLoading: 'يجري تحميل الخريطة …',
  mapFailed: 'لا يمكن تحميل الخريطة الآن. تعرض القائمة العروض نفسها.',
  mapLabel: 'خريطة العروض',
  notOnMap: (count) => `في القائمة فقط، بلا مكان ثابت: ${count}`,
};
