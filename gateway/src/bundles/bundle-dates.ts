import type { Occurrence } from '../views/data/offer.js';
import type { BundleOffer } from './district-bundle.js';
import { known, someOf } from './known.js';

const MINUTE = 60_000;

/** What German clocks show: a moment comes with the offset that is valid in Germany then. */
export const startOf = ({ start, allDay }: Pick<Occurrence, 'start' | 'allDay'>): string => start.slice(0, allDay ? 10 : 16);

/** How long it lasts, as time passes; of whole days as many as there are by the calendar. */
const minutesOf = ({ start, end, allDay }: Occurrence): number | undefined => {
  if (end === null) return undefined;
  const passed = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MINUTE);
  return allDay ? passed(`${start.slice(0, 16)}Z`, `${end.slice(0, 16)}Z`) : passed(start, end);
};

/** The dates of an offer in their order. */
export const bundleDates = (occurrences: readonly Occurrence[]): BundleOffer['dates'] =>
  someOf(
    occurrences.map((occurrence) => {
      const { status } = occurrence;
      return known({ start: startOf(occurrence), minutes: minutesOf(occurrence), status: status === 'SCHEDULED' ? undefined : status });
    }),
  );
