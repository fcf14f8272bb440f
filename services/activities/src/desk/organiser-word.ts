import type { ActivityFacts } from '../activity/activity-facts.js';

/**
 * What an organiser has said about an offer at its desk. It stands before what an import says until the organiser says otherwise;
 * what is absent was never said there, null means that there is no break, or that nobody knows how many places are free.
 */
export interface OrganiserWord {
  pause?: NonNullable<ActivityFacts['pause']> | null;
  free?: number | null;
  /** Whether one must ring before coming. */
  callFirst?: boolean;
}
