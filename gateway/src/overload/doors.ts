import type { Watch } from '../observing/metrics.js';
import { Admission } from './admission.js';
import { LoopLag } from './loop-lag.js';

/** Where questions wait that are worked out: each kind at a door of its own, so that one cannot crowd out the other. */
export interface Doors {
  /** Of trusted documents, which widgets and pages ask. */
  readonly trusted: Admission;
  /** Of open questions. */
  readonly open: Admission;
  close(): void;
}

/** @param watch to be told how full they are */
export const createDoors = (watch?: Watch): Doors => {
  const loop = new LoopLag();
  const lag = (): number => loop.milliseconds();
  const trusted = new Admission({ atOnce: 64, waiting: 256, longestWaitMilliseconds: 1000, lag, longestLagMilliseconds: 250 });
  const open = new Admission({ atOnce: 32, waiting: 128, longestWaitMilliseconds: 1000, lag });
  watch?.('miteinander_door_inside', 'Questions that are being worked out, by the door they came through.', 'door', () => ({ trusted: trusted.inside, open: open.inside }));
  watch?.('miteinander_door_waiting', 'Questions that wait at a door.', 'door', () => ({ trusted: trusted.waiting, open: open.waiting }));
  return { trusted, open, close: () => loop.stop() };
};
