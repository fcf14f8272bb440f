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

export const createDoors = (): Doors => {
  const loop = new LoopLag();
  const lag = (): number => loop.milliseconds();
  return {
    trusted: new Admission({ atOnce: 128, waiting: 1024, longestWaitMilliseconds: 2000, lag, longestLagMilliseconds: 250 }),
    open: new Admission({ atOnce: 32, waiting: 128, longestWaitMilliseconds: 1000, lag }),
    close: () => loop.stop(),
  };
};
