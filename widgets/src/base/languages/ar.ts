import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.ar.js';
export { words } from '../words/words.ar.js';

export const content: ContentStrings = {
  entriesInGerman: 'العروض بالألمانية',
  plainReviewed: (by, day) => `راجع هذا النص: \u2068${by}\u2069، ${day}`,
  plainUnreviewed: 'لم يراجع هذا النص أحد ممن كُتب لهم بعد.',
  refusals: {
    UNKNOWN_POSTAL_CODE: { message: 'لا نعرف هذا الرمز البريدي.', hint: 'اكتب خمسة أرقام من فضلك، مثلاً 48291.' },
    UNKNOWN_MUNICIPALITY: { message: 'لا نعرف هذا المكان.', hint: 'تأكد من كتابة الاسم بالألمانية، أو اكتب الرمز البريدي.' },
  },
};
