import { vi, type Mock } from 'vitest';

import type { Desk, DeskOffer, Keeping } from '../desk.js';
import type { DeskApi } from '../desk-api.js';

export interface KeptDesk extends DeskApi {
  readonly load: Mock<DeskApi['load']>;
  readonly keep: Mock<DeskApi['keep']>;
}

/** An API that does with one desk what it is told. */
export function keptDesk(first: Desk, secret: string): KeptDesk {
  let desk = first;
  return {
    load: vi.fn<DeskApi['load']>(async (given) => (given === secret ? desk : null)),
    keep: vi.fn<DeskApi['keep']>(async (_, change) => {
      const { doubted, doubtedOn } = change.confirm ? { doubted: false, doubtedOn: null } : desk;
      desk = { ...desk, doubted, doubtedOn, activity: { ...desk.activity, ...factsOf(change) } };
      return desk;
    }),
  };
}

function factsOf({ confirm, paused, pausedUntil, pauseNote, free, freeUnknown, callFirst }: Keeping): Partial<DeskOffer> {
  return {
    ...(confirm && { lastConfirmedAt: '2026-11-22' }),
    ...(paused != null && { paused, pause: paused ? { until: pausedUntil ?? null, note: pauseNote ?? null } : null }),
    ...(free != null && { full: free === 0, capacity: { places: null, free, note: null } }),
    ...(freeUnknown && { full: false, capacity: null }),
    ...(callFirst != null && { callFirst }),
  };
}
