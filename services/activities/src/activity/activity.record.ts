import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';

import type { ScheduleRecord } from '../schedule/schedule.record.js';
import type { ActivityFacts } from './activity-facts.js';

/** An offer as an importer hands it over. What is absent is unknown. */
export interface ActivityRecord extends ActivityFacts {
  provenance: RecordProvenance;
  title: string;
  summary?: string;
  description?: string;
  plainLanguage?: string;
  /** Category slugs of this project. */
  categories: string[];
  /** Need slugs of this project. */
  needs: string[];
  mode: 'AT_PLACE' | 'ONLINE' | 'AT_HOME' | 'ALONG_ROUTE';
  /** External id of the place at the same source. */
  placeExternalId?: string;
  /** External id of the organiser at the same source. */
  organiserExternalId?: string;
  /** External id, at the same source, of the partner whose place it is. */
  hostExternalId?: string;
  companionAvailable?: boolean;
  /** BCP 47, or ISO 639-3 where that has none (`nds`, `gsg`). */
  languages: string[];
  url?: string;
  outdoor?: boolean;
  coolPlace?: boolean;
  example?: boolean;
  /** YYYY-MM-DD. */
  confirmedOn?: string;
  /** Merged by `externalId` with the dates the offer already has. */
  schedules: ScheduleRecord[];
  /** Whether these are all: then dates the offer has beyond them are taken away. */
  schedulesAreComplete?: boolean;
}
