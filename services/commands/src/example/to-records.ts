import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import type { PartnerRecord } from '@miteinander/partners/partner/partner.record.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';

import type { ExampleActivity, ExamplePartner, ExamplePlace } from './programme.js';
import { toScheduleRecord } from './resolve-schedule.js';
import { resolveConfirmed, resolvePause } from './resolve-when.js';

const provenance = (externalId: string) => ({
  source: 'miteinander-examples',
  licence: 'EUPL-1.2',
  attribution: 'Beispiel, für Miteinander erfunden',
  externalId,
});

const confirmed = (daysAgo: number | undefined, today: string) => (daysAgo === undefined ? {} : { confirmedOn: resolveConfirmed(daysAgo, today) });

export function toPartnerRecord({ id, street, postalCode, city, ...partner }: ExamplePartner): PartnerRecord {
  return { provenance: provenance(id), ...partner, address: { street, postalCode, city }, example: true };
}

export function toPlaceRecord(place: ExamplePlace, today: string): PlaceRecord {
  const { id, street, postalCode, city, lat, lon, host, confirmedDaysAgo, ...facts } = place;
  return {
    provenance: provenance(id),
    categories: [],
    ...facts,
    position: { lat, lon },
    address: { street, postalCode, city },
    ...(host === undefined ? {} : { hostExternalId: host }),
    ...confirmed(confirmedDaysAgo, today),
    example: true,
  };
}

/** `places` tell whose guest an offer is; `today` is the day relative dates are counted from, YYYY-MM-DD in Germany. */
export function toActivityRecord(activity: ExampleActivity, places: readonly ExamplePlace[], today: string): ActivityRecord {
  const { id, place, organiser, pause, confirmedDaysAgo, schedules, ...facts } = activity;
  const host = places.find((one) => one.id === place)?.host;
  return {
    provenance: provenance(id),
    ...facts,
    ...(place === undefined ? {} : { placeExternalId: place }),
    organiserExternalId: organiser,
    ...(host === undefined ? {} : { hostExternalId: host }),
    ...(pause === undefined ? {} : { pause: resolvePause(pause, today) }),
    ...confirmed(confirmedDaysAgo, today),
    schedules: schedules.map((schedule, at) => toScheduleRecord(schedule, `${at + 1}`, today)),
    example: true,
  };
}
