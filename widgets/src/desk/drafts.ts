import type { DeskOffer } from './desk.js';
import type { Part } from './saving.js';

/** What is typed and not yet saved. */
export interface Drafts {
  /** How many places are free. */
  free: string;
  /** Last day of a break, YYYY-MM-DD; empty for one without an end. */
  until: string;
  note: string;
  /** What has changed, for whoever looks after the entry. */
  message: string;
}

/** Fields as they are filled at first: with what holds. */
export const draftsOf = ({ capacity, pause }: DeskOffer): Drafts => ({
  free: capacity?.free ? String(capacity.free) : '',
  until: pause?.until ?? '',
  note: pause?.note ?? '',
  message: '',
});

/** Fields once a part has been saved: its own show what holds now, and what is typed elsewhere stays. */
export function draftsAfter(part: Part, drafts: Drafts, offer: DeskOffer): Drafts {
  const { free, until, note } = draftsOf(offer);
  return { ...drafts, ...(part === 'room' && { free }), ...(part === 'pause' && { until, note }) };
}
