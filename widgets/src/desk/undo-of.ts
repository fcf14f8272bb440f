import type { DeskOffer, Keeping } from './desk.js';

/** What takes a change back; null if there is nothing to take back: a confirmation stays one. */
export function undoOf(change: Keeping, before: DeskOffer): Keeping | null {
  const undo = { ...roomBefore(change, before), ...pauseBefore(change, before), ...(change.callFirst != null && { callFirst: before.callFirst }) };
  return Object.keys(undo).length === 0 ? null : undo;
}

function roomBefore({ free, freeUnknown }: Keeping, { full, capacity }: DeskOffer): Keeping {
  if (free == null && !freeUnknown) return {};
  const before = capacity?.free ?? (full ? 0 : null);
  return before === null ? { freeUnknown: true } : { free: before };
}

function pauseBefore({ paused }: Keeping, before: DeskOffer): Keeping {
  if (paused == null) return {};
  return before.paused ? { paused: true, pausedUntil: before.pause?.until ?? null, pauseNote: before.pause?.note ?? null } : { paused: false };
}
