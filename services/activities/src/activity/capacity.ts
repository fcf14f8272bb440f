import type { ActivityFacts } from './activity-facts.js';

/** Whether no place is free; false when nobody has said. */
export const isFull = (capacity: ActivityFacts['capacity']): boolean => capacity?.free === 0;
