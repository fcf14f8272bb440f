import type { Language } from '../language.js';
import { formatter } from './formatter.js';
import { unbroken } from './unbroken.js';
import { wordsOf } from './words-of.js';

export interface KnownCost {
  kind: 'FREE' | 'DONATION' | 'AMOUNT';
  cents: number | null;
  note: string | null;
}

/** What it costs, or null if nobody said. A price without a figure is the note its organiser wrote. */
export function costInWords(cost: KnownCost | null, language: Language): string | null {
  if (cost === null) return null;
  const { locale, free, donation } = wordsOf(language);
  if (cost.kind === 'DONATION') return donation;
  if (cost.kind === 'FREE' || cost.cents === 0) return free;
  if (cost.cents === null) return cost.note;
  const format = formatter(Intl.NumberFormat, locale, { style: 'currency', currency: 'EUR', currencyDisplay: 'name', trailingZeroDisplay: 'stripIfInteger' });
  return unbroken(format.format(cost.cents / 100));
}
