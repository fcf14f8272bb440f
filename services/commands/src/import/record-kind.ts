import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import type { PartnerRecord } from '@miteinander/partners/partner/partner.record.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';

export interface RecordByKind {
  places: PlaceRecord;
  partners: PartnerRecord;
  activities: ActivityRecord;
}

export type RecordKind = keyof RecordByKind;

/** The order of writing: what others refer to comes first. */
export const RECORD_KINDS: readonly RecordKind[] = ['places', 'partners', 'activities'];
