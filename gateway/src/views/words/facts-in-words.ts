import type { Cost, Freshness } from '../data/offer.js';
import { dateInWords } from './day-in-words.js';
import type { Strings } from './strings.js';

const step = 50;

/** A number stays on one line with its unit. */
const unbroken = (text: string): string => text.replaceAll(/\s/g, '\u00A0');

/** Below a kilometre in steps of 50 m, below 10 km with one decimal: nobody walks more exactly than that. */
export function distanceInWords(metres: number, { locale }: Strings): string {
  const inMetres = metres < 950;
  const value = inMetres ? Math.max(step, Math.round(metres / step) * step) : metres / 1000;
  return unbroken(new Intl.NumberFormat(locale, { style: 'unit', unit: inMetres ? 'meter' : 'kilometer', maximumFractionDigits: value < 9.95 ? 1 : 0 }).format(value));
}

export const kilometresInWords = (kilometres: number, { locale }: Strings): string =>
  unbroken(new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }).format(kilometres));

/** What it costs, or null if nobody said. A price without a figure is the note its organiser wrote. */
export function costInWords(cost: Cost | null, strings: Strings): string | null {
  if (cost === null) return null;
  if (cost.kind === 'DONATION') return strings.donation;
  if (cost.kind === 'FREE' || cost.cents === 0) return strings.free;
  if (cost.cents === null) return cost.note;
  return unbroken(new Intl.NumberFormat(strings.locale, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }).format(cost.cents / 100));
}

/** With the day itself: a printed or stored page stays true. */
export function confirmedInWords(lastConfirmedAt: string | null, freshness: Freshness, strings: Strings): string {
  if (lastConfirmedAt === null) return strings.neverConfirmed;
  return freshness === 'STALE' ? strings.longUnconfirmed : strings.confirmed(dateInWords(lastConfirmedAt, strings.locale));
}
