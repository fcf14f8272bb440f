import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';
import { hasFeature } from '@miteinander/kit/accessibility/has-feature.js';

import { isFull } from '../../activity/capacity.js';
import { mergeAccessibility } from '../../activity/merge-accessibility.js';
import { dayOfNumber } from './date-ring.js';
import type { DerivedActivity, KnownMunicipality, KnownPlace } from './derived-activity.js';
import { meetingPoints, type MeetingPoint } from './meeting-points.js';
import { packNearDates } from './near-dates.js';
import { toBigint } from './near-ring.js';
import type { Outline } from './outline.js';
import { categoryBits, languageBits, needBits } from './topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits } from './traits.js';

export const NO_MAXIMUM_AGE = 32_767;

/** A search row as the database takes it, without the id of its offer. */
export type SearchRowColumns = MeetingPoint & ReturnType<typeof sharedColumns> & { point: number; several: boolean };

/** One row for each point at which the offer can be met; none when nobody knows where. */
export function toSearchRows(
  activity: DerivedActivity,
  outline: Outline,
  places: ReadonlyMap<string, KnownPlace>,
  municipalities: ReadonlyMap<string, KnownMunicipality>,
): SearchRowColumns[] {
  const shared = sharedColumns(activity, outline, places.get(activity.place_id ?? ''));
  const points = meetingPoints(activity, places, municipalities);
  return points.map((meetingPoint, point) => ({ ...shared, ...meetingPoint, point, several: points.length > 1 }));
}

function sharedColumns(activity: DerivedActivity, outline: Outline, place: KnownPlace | undefined) {
  const { facts } = activity;
  const pause = facts.pause;
  const [mornings, afternoons, evenings] = outline.near;
  const dates = outline.dates && packNearDates(outline.dates);
  return {
    needs: String(needBits.maskOf(activity.needs)),
    categories: String(categoryBits.maskOf(activity.categories)),
    languages: String(languageBits.maskOf(activity.languages)),
    traits: String(traitBits.maskOf(traitsOf(activity, place))),
    mornings: toBigint(mornings),
    afternoons: toBigint(afternoons),
    evenings: toBigint(evenings),
    pattern: outline.pattern,
    last_day: outline.lastDay === null ? null : dayOfNumber(outline.lastDay),
    start_minute: outline.startMinute,
    over_minute: outline.overMinute,
    irregular: outline.irregular,
    near_dates: dates && `\\x${dates.toString('hex')}`,
    minimum_age: facts.audience?.minimumAge ?? 0,
    maximum_age: facts.audience?.maximumAge ?? NO_MAXIMUM_AGE,
    confirmed_on: activity.confirmed_on,
    paused_until: pause ? (pause.until ?? 'infinity') : null,
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
