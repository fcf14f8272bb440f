import type { Language } from '../language.js';
import { formatter } from './formatter.js';
import { unbroken } from './unbroken.js';
import { wordsOf } from './words-of.js';

const STEP = 50;

/** Below a kilometre in steps of 50 m, below 10 km with one decimal: nobody walks more exactly than that. */
export function distanceInWords(metres: number, language: Language): string {
  const inMetres = metres < 950;
  const value = inMetres ? Math.max(STEP, Math.round(metres / STEP) * STEP) : metres / 1000;
  const format = formatter(Intl.NumberFormat, wordsOf(language).locale, { style: 'unit', unit: inMetres ? 'meter' : 'kilometer', maximumFractionDigits: value < 9.95 ? 1 : 0 });
  return unbroken(format.format(value));
}
