import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';

import type { ActivityFacts } from '../../activity/activity-facts.js';
import type { Dates } from '../../occurrence/expand-schedule.js';

/** What search rows are derived from: an offer as its table holds it, with the organiser's word before its facts. */
export interface DerivedActivity {
  id: string;
  title: string;
  summary: string | null;
  description: string | null;
  plain_language: string | null;
  categories: string[];
  needs: string[];
  languages: string[];
  mode: 'AT_PLACE' | 'ONLINE' | 'AT_HOME' | 'ALONG_ROUTE';
  place_id: string | null;
  host_id: string | null;
  organiser_id: string | null;
  facts: ActivityFacts;
  companion_available: boolean | null;
  /** YYYY-MM-DD. */
  confirmed_on: string | null;
  schedules: Dates[];
}

/** What the places service publishes of a place. */
export interface KnownPlace {
  name: string;
  lat: number;
  lon: number;
  ags: string | null;
  accessibility: AccessibilityFacts | null;
}

export interface KnownMunicipality {
  lat: number;
  lon: number;
}
