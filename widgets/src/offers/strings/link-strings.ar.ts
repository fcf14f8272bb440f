import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'أضف المواعيد إلى تقويمك',
  onMap: 'انظر إليه على خريطة OpenStreetMap',
  ownPage: 'هذا العرض في صفحة خاصة',
  report: 'أبلغ عن خطأ',
  reportSubject,
  original: 'النص الألماني',
};
