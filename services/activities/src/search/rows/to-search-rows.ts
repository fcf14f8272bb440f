import { hash } from 'node:crypto';

import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';
import { hasFeature } from '@miteinander/kit/accessibility/has-feature.js';

import { isFull } from '../../activity/capacity.js';
import { mergeAccessibility } from '../../activity/merge-accessibility.js';
import { DateRing } from './date-ring.js';
import type { DerivedActivity, KnownMunicipality, KnownPlace } from './derived-activity.js';
import { meetingPoints, type MeetingPoint } from './meeting-points.js';
import type { DerivedSlots } from './derive-slots.js';
import type { PlainSlot } from './plain-slots.js';
import { categoryBits, languageBits, needBits } from './topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits } from './traits.js';

export const NO_MAXIMUM_AGE = 32_767;

/** A search row as the database takes it. */
export type SearchRowColumns = MeetingPoint & ReturnType<typeof sharedColumns> & { point: number; several: boolean; fingerprint: string };

/** One row for each point at which the offer can be met; none when nobody knows where. */
export function toSearchRows(
  activity: DerivedActivity,
  slots: DerivedSlots,
  places: ReadonlyMap<string, KnownPlace>,
  municipalities: ReadonlyMap<string, KnownMunicipality>,
): SearchRowColumns[] {
  const shared = sharedColumns(activity, slots, places.get(activity.place_id ?? ''));
  const points = meetingPoints(activity, places, municipalities);
  return points.map((meetingPoint, point) => {
    const row = { ...shared, ...meetingPoint, point, several: points.length > 1 };
    return { ...row, fingerprint: hash('sha1', JSON.stringify(row), 'base64') };
  });
}

function sharedColumns(activity: DerivedActivity, slots: DerivedSlots, place: KnownPlace | undefined) {
  const { facts } = activity;
  const pause = facts.pause;
  return {
    activity_id: activity.id,
    needs: String(needBits.maskOf(activity.needs)),
    categories: String(categoryBits.maskOf(activity.categories)),
    languages: String(languageBits.maskOf(activity.languages)),
    traits: String(traitBits.maskOf(traitsOf(activity, place))),
    minimum_age: facts.audience?.minimumAge ?? 0,
    maximum_age: facts.audience?.maximumAge ?? NO_MAXIMUM_AGE,
    place_id: activity.place_id,
    host_id: activity.host_id,
    organiser_id: activity.organiser_id,
    confirmed_on: activity.confirmed_on,
    paused_until: pause ? (pause.until ?? 'infinity') : null,
    dates: ringOf(slots.taking) ?? new DateRing().toSql(),
    cancelled_dates: ringOf(slots.cancelled),
    by_appointment: activity.schedules.some(({ kind }) => kind === 'BY_APPOINTMENT'),
  };
}

function traitsOf({ facts, mode, companion_available }: DerivedActivity, place: KnownPlace | undefined): string[] {
  const accessibility = mergeAccessibility(place?.accessibility ?? null, facts.accessibility);
  const known = Object.values(AccessibilityFeature).flatMap((feature) => {
    const there = hasFeature(accessibility, feature);
    return there === null ? [] : [accessTrait(feature, there)];
  });
  return [
    modeTrait(mode),
    ...known,
    ...(facts.cost?.kind === 'FREE' ? ['FREE'] : []),
    ...(facts.registration ? [registrationTrait(facts.registration.kind)] : []),
    ...(isFull(facts.capacity) ? ['FULL'] : []),
    ...(companion_available === true ? ['COMPANION'] : []),
  ];
}

function ringOf(slots: readonly PlainSlot[]): string | null {
  const ring = new DateRing();
  for (const { day, part } of slots) ring.add(day, part);
  return ring.isEmpty ? null : ring.toSql();
}
