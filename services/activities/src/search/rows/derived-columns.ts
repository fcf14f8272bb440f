/** The columns of the derived tables, in the order in which they are sent. */
/** The last one is the fingerprint of everything else. */
export const OFFER_COLUMNS = ['activity_id', 'dates', 'cancelled_dates', 'words', 'fingerprint'] as const;

export const ROW_COLUMNS = [
  'activity_id', 'point', 'position', 'covers', 'lat', 'lon', 'reach', 'needs', 'categories', 'languages', 'traits', 'mornings', 'afternoons', 'evenings',
  'pattern', 'last_day', 'confirmed_on', 'paused_until', 'start_minute', 'over_minute', 'minimum_age', 'maximum_age', 'irregular', 'by_appointment', 'several', 'ags', 'near_dates',
] as const;

export const SLOT_COLUMNS = ['activity_id', 'day', 'part', 'over_at', 'cancelled'] as const;
