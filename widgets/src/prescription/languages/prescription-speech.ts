import type { Language } from '../../base/language.js';
import type { Speech } from '../../base/languages/language.controller.js';
import { teach, type Spoken } from '../../base/languages/spoken.js';
import type { PrescriptionStrings } from '../strings/prescription-strings.js';
import { prescriptionStrings } from '../strings/prescription-strings.de.js';

/** A language with what it says of prescriptions, in one file: one request before anything is shown. */
interface SpokenOfPrescriptions extends Spoken {
  prescriptionStrings: PrescriptionStrings;
}

/** German is always there; the others come when a page wants them. */
const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<SpokenOfPrescriptions>> = {
  'de-simple': () => import('./prescription.de-simple.js'),
  en: () => import('./prescription.en.js'),
  tr: () => import('./prescription.tr.js'),
  uk: () => import('./prescription.uk.js'),
  ar: () => import('./prescription.ar.js'),
  ru: () => import('./prescription.ru.js'),
  pl: () => import('./prescription.pl.js'),
};

/** Shared by all widgets of a page. */
const known = new Map<Language, PrescriptionStrings>([['de', prescriptionStrings]]);

export const prescriptionSpeech: Speech = {
  isSpoken: (language) => known.has(language),
  learn: async (language) => {
    if (language === 'de') return true;
    const learnt = await LOADERS[language]().catch(() => null);
    if (learnt === null) return false;
    teach(language, learnt);
    known.set(language, learnt.prescriptionStrings);
    return true;
  },
};

/** German for a language that is not there. */
export const prescriptionStringsOf = (language: Language): PrescriptionStrings => known.get(language) ?? prescriptionStrings;
