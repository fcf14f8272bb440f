import type { Language } from '../../base/language.js';
import type { Speech } from '../../base/languages/language.controller.js';
import { teach, type Spoken } from '../../base/languages/spoken.js';
import type { PlaceStrings } from '../strings/place-strings.js';
import { placeStrings } from '../strings/place-strings.de.js';

/** A language with what it says of places, in one file: one request before anything is shown. */
interface SpokenOfPlaces extends Spoken {
  placeStrings: PlaceStrings;
}

/** German is always there; the others come when a page wants them. */
const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<SpokenOfPlaces>> = {
  'de-simple': () => import('./places.de-simple.js'),
  en: () => import('./places.en.js'),
  tr: () => import('./places.tr.js'),
  uk: () => import('./places.uk.js'),
  ar: () => import('./places.ar.js'),
  ru: () => import('./places.ru.js'),
  pl: () => import('./places.pl.js'),
};

/** Shared by all widgets of a page. */
const known = new Map<Language, PlaceStrings>([['de', placeStrings]]);

export const placeSpeech: Speech = {
  isSpoken: (language) => known.has(language),
  learn: async (language) => {
    if (language === 'de') return true;
    const learnt = await LOADERS[language]().catch(() => null);
    if (learnt === null) return false;
    teach(language, learnt);
    known.set(language, learnt.placeStrings);
    return true;
  },
};

/** German for a language that is not there. */
export const placeStringsOf = (language: Language): PlaceStrings => known.get(language) ?? placeStrings;
