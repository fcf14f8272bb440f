import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';
import { hasFeature } from '@miteinander/kit/accessibility/has-feature.js';
import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { greatCircleMetres } from '@miteinander/kit/near/great-circle.js';
import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivityRecord } from '../activity/activity.record.js';
import { mergeAccessibility } from '../activity/merge-accessibility.js';
import { daysOf } from '../occurrence/days-of.js';
import { expandSchedule, type ExpandedOccurrence } from '../occurrence/expand-schedule.js';
import type { OfferFilter } from '../search/filter/offer-filter.input.js';
import { timesOfDay, type TimeOfDay } from '../search/filter/time-of-day.js';
import { weekdays, type Weekday } from '../search/filter/weekday.js';
import type { RandomPlace } from './random-offer.js';

/** What a search is asked, in plain values. */
export interface ReferenceQuestion {
  origin: { lat: number; lon: number };
  radiusMetres: number;
  filter: OfferFilter;
  now: Date;
}

/** Where and when an offer is found. */
export interface ReferenceHit {
  id: string;
  stale: boolean;
  /** Infinite online. */
  metres: number;
  /** Local day and part of day; after all others by appointment. */
  slot: string;
  date: ExpandedOccurrence | null;
  record: ActivityRecord;
}

interface Point {
  lat: number;
  lon: number;
  ags: string | null;
  reach: number | null;
}

/** A search without any index, over records as importers hand them over: slow, plain, and what the real one is compared with. */
export class ReferenceSearch {
  readonly #offers: { record: ActivityRecord; slots: ReferenceSlot[] }[];
  readonly #places: Map<string, RandomPlace>;
  readonly #municipalities: Map<string, { lat: number; lon: number }>;

  constructor(records: readonly ActivityRecord[], places: readonly RandomPlace[], municipalities: Map<string, { lat: number; lon: number }>, today: string) {
    this.#places = new Map(places.map((place) => [place.externalId, place]));
    this.#municipalities = municipalities;
    this.#offers = records.map((record) => ({
      record,
      slots: record.schedules.flatMap((schedule) =>
        expandSchedule(schedule, addDays(today, -800), addDays(today, 800))
          .flatMap((date) => slotsOf(date, schedule.kind === 'OPENING_HOURS'))
          .map((slot) => ({ ...slot, known: schedule.rule === undefined || (slot.day >= addDays(today, -366) && slot.day <= addDays(today, 396)) })),
      ),
    }));
  }

  find(question: ReferenceQuestion): ReferenceHit[] {
    return this.#offers.flatMap(({ record, slots }) => {
      const metres = this.#metresTo(record, question);
      const when = firstDate(record, slots, question);
      if (metres === null || when === null || !this.#suits(record, question)) return [];
      const id = publicId('activity', 'test', record.provenance.externalId);
      const stale = freshnessOf(record.confirmedOn, berlinDay(question.now)) === 'STALE';
      return [{ id, stale, metres, ...when, record }];
    });
  }

  #metresTo(record: ActivityRecord, { origin, radiusMetres, filter }: ReferenceQuestion): number | null {
    if (record.mode === 'ONLINE') return filter.mode?.includes('ONLINE') && filter.municipality == null ? Infinity : null;
    const distances = this.#pointsOf(record)
      .filter(({ ags }) => filter.municipality == null || ags === filter.municipality)
      .map((point) => ({ metres: greatCircleMetres(origin, point), limit: point.reach ?? radiusMetres }))
      .filter(({ metres, limit }) => metres <= limit)
      .map(({ metres }) => metres);
    return distances.length === 0 ? null : Math.min(...distances);
  }

  #pointsOf({ mode, placeExternalId, serviceArea, route }: ActivityRecord): Point[] {
    const place = this.#places.get(placeExternalId ?? '');
    const atPlace: Point[] = place ? [{ ...place, reach: null }] : [];
    if (mode === 'ALONG_ROUTE') return [...atPlace, ...(route?.stops ?? []).map(({ position }) => ({ ...position, ags: null, reach: null }))];
    if (mode !== 'AT_HOME') return atPlace;
    const centre = serviceArea?.centre ?? place;
    const around = centre && serviceArea?.radiusKm !== undefined ? [{ ...centre, ags: place?.ags ?? null, reach: serviceArea.radiusKm * 1000 }] : [];
    const served = (serviceArea?.municipalities ?? []).flatMap((ags) => {
      const municipality = this.#municipalities.get(ags);
      return municipality ? [{ ...municipality, ags, reach: null }] : [];
    });
    return around.length + served.length > 0 ? [...around, ...served] : atPlace;
  }

  #suits(record: ActivityRecord, { filter, now }: ReferenceQuestion): boolean {
    const anyOf = (asked: readonly string[] | null | undefined, has: readonly string[]): boolean => !asked?.length || asked.some((value) => has.includes(value));
    const access = mergeAccessibility(this.#places.get(record.placeExternalId ?? '')?.accessibility ?? null, record.accessibility);
    const partners = [record.organiserExternalId, record.hostExternalId].flatMap((id) => (id === undefined ? [] : [publicId('partner', 'test', id)]));
    const freshness = freshnessOf(record.confirmedOn, berlinDay(now));
    const { minimumAge = 0, maximumAge = Infinity } = record.audience ?? {};
    return (
      anyOf(filter.needs, record.needs) &&
      anyOf(filter.categories, record.categories) &&
      anyOf(filter.languages, record.languages) &&
      anyOf(filter.registration, record.registration ? [record.registration.kind] : []) &&
      anyOf(filter.mode, [record.mode]) &&
      (!filter.freeOnly || record.cost?.kind === 'FREE') &&
      (filter.age == null || (minimumAge <= filter.age && filter.age <= maximumAge)) &&
      (filter.accessibility?.allOf ?? []).every((feature) => hasFeature(access, AccessibilityFeature[feature]) ?? filter.accessibility?.unknownMayPass === true) &&
      (filter.partner == null || partners.includes(filter.partner)) &&
      (filter.place == null || (record.placeExternalId !== undefined && filter.place === publicId('place', 'test', record.placeExternalId))) &&
      (filter.minFreshness == null || filter.minFreshness === 'STALE' || freshness === 'FRESH' || (filter.minFreshness === 'DUE' && freshness === 'DUE')) &&
      (filter.text == null || record.title === filter.text)
    );
  }
}

/** A part of a day at which one can come, and the date behind it. */
interface ReferenceSlot {
  day: string;
  part: TimeOfDay;
  weekday: Weekday;
  date: ExpandedOccurrence;
  /** Whether a search knows of it: what a rule gives far away is only seen on a day that is found for another reason. */
  known: boolean;
}

const BY_APPOINTMENT = { slot: 'by appointment', date: null };

function firstDate(record: ActivityRecord, slots: readonly ReferenceSlot[], { filter, now }: ReferenceQuestion): Pick<ReferenceHit, 'slot' | 'date'> | null {
  const today = berlinDay(now);
  const upcoming = filter.from == null || filter.from >= today;
  // Without a first day it is from now: what began yesterday and still goes on belongs to it. Before now there is nothing to come.
  const from = filter.from ?? addDays(today, -1);
  const to = filter.from == null && filter.to != null && filter.to < today ? '0000' : (filter.to ?? '9999');
  const fitting = slots.filter(
    ({ day, part, weekday, date }) =>
      day >= from && day <= to && (!upcoming || date.overAt > now) &&
      (!filter.weekdays?.length || filter.weekdays.includes(weekday)) && (!filter.timeOfDay?.length || filter.timeOfDay.includes(part)),
  );
  const known = fitting.filter((slot) => slot.known);
  const taking = known.filter(({ date }) => date.status !== 'CANCELLED');
  const best = taking.length > 0 ? taking : known;
  if (best.length > 0) {
    const slot = best.map(nameOf).toSorted()[0] ?? '';
    const cancelled = ({ date }: ReferenceSlot): number => Number(date.status === 'CANCELLED');
    const [earliest] = fitting
      .filter(({ day }) => slot.startsWith(day))
      .toSorted((left, right) => cancelled(left) - cancelled(right) || left.date.startsAt.getTime() - right.date.startsAt.getTime());
    return { slot, date: earliest?.date ?? null };
  }
  const appointment = record.schedules.some(({ kind }) => kind === 'BY_APPOINTMENT') && (filter.to == null || filter.to >= today);
  return appointment ? BY_APPOINTMENT : null;
}

const nameOf = ({ day, part }: ReferenceSlot): string => `${day} ${timesOfDay.indexOf(part)}`;

function slotsOf(date: ExpandedOccurrence, opening: boolean): Omit<ReferenceSlot, 'known'>[] {
  const { first, last } = daysOf(date);
  const slots: Omit<ReferenceSlot, 'known'>[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    for (const part of partsOf(date, opening, day === first)) slots.push({ day, part, weekday: weekdayOf(day), date });
  }
  return slots;
}

function partsOf(date: ExpandedOccurrence, opening: boolean, firstDay: boolean): TimeOfDay[] {
  if (date.allDay || !firstDay) return [...timesOfDay];
  const minute = Number(date.localStart.slice(11, 13)) * 60 + Number(date.localStart.slice(14, 16));
  const lasts = opening ? (date.overAt.getTime() - date.startsAt.getTime()) / 60_000 : 1;
  const end = Math.min(minute + lasts, 24 * 60);
  const touches = (begin: number, finish: number): boolean => minute < finish && end > begin;
  return [
    ...(touches(0, 12 * 60) ? (['MORNING'] as const) : []),
    ...(touches(12 * 60, 17 * 60) ? (['AFTERNOON'] as const) : []),
    ...(touches(17 * 60, 24 * 60) ? (['EVENING'] as const) : []),
  ];
}

function weekdayOf(day: string): Weekday {
  const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7];
  if (!weekday) throw new RangeError(day);
  return weekday;
}
