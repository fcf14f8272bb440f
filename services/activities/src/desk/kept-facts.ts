import type { ActivityFacts } from '../activity/activity-facts.js';
import type { OrganiserWord } from './organiser-word.js';

/** The facts of an offer with the organiser's word before them; neither is changed. */
export function keptFacts(facts: ActivityFacts, word: OrganiserWord | null | undefined): ActivityFacts {
  if (!word) return facts;
  const { pause, capacity, ...others } = facts;
  const keptPause = word.pause === undefined ? pause : word.pause;
  const keptCapacity = word.free === undefined ? capacity : withFree(capacity, word.free);
  return { ...others, ...(keptPause && { pause: keptPause }), ...(keptCapacity && { capacity: keptCapacity }) };
}

function withFree(capacity: ActivityFacts['capacity'], free: number | null): ActivityFacts['capacity'] {
  const { free: _imported, ...others } = capacity ?? {};
  if (free !== null) return { ...others, free };
  return Object.keys(others).length > 0 ? others : undefined;
}
