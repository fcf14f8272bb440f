import type { ActivityFacts } from './activity-facts.js';

const KEYS: Record<keyof ActivityFacts, true> = {
  serviceArea: true,
  route: true,
  cost: true,
  registration: true,
  contact: true,
  firstVisit: true,
  audience: true,
  accessibility: true,
  capacity: true,
  pause: true,
  translations: true,
  plainLanguageReview: true,
};

/** Tells the facts of a record from the rest of it; neither is changed. */
export function splitFacts<T extends ActivityFacts>(record: T): { facts: ActivityFacts; content: Omit<T, keyof ActivityFacts> } {
  const entries = Object.entries(record);
  return {
    facts: Object.fromEntries(entries.filter(([key]) => Object.hasOwn(KEYS, key))) as ActivityFacts,
    content: Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(KEYS, key))) as Omit<T, keyof ActivityFacts>,
  };
}
