import type { ActivityFacts } from './activity-facts.js';

type PauseFacts = NonNullable<ActivityFacts['pause']>;

/** The break an offer takes on `today`, YYYY-MM-DD in Germany; null if it takes none then. The last day of a break still belongs to it. */
export function currentPause(pause: ActivityFacts['pause'], today: string): PauseFacts | null {
  if (!pause) return null;
  return pause.until === undefined || today <= pause.until ? pause : null;
}
