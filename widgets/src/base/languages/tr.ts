import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.tr.js';
export { words } from '../words/words.tr.js';

export const content: ContentStrings = {
  entriesInGerman: 'Kayıtlar Almancadır',
  plainReviewed: (by, day) => `Metni okuyup onaylayan: ${by}, ${day}`,
  plainUnreviewed: 'Bu metni henüz hedef gruptan kimse kontrol etmedi.',
  refusals: {
    UNKNOWN_POSTAL_CODE: { message: 'Bu posta kodunu bilmiyoruz.', hint: 'Lütfen beş rakam yazın, örneğin 48291.' },
    UNKNOWN_MUNICIPALITY: { message: 'Bu yeri bilmiyoruz.', hint: 'Lütfen adın yazılışını kontrol edin veya posta kodunu yazın.' },
  },
};
