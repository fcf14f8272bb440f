import type { ReadyAnswer } from './ready-answer.js';

/** What an answer rests on: names such as `Activity:<id>`; null stands for everything. */
export type Keys = ReadonlySet<string> | null;

/** A question once it has been worked out. */
export interface WorkedOut {
  readonly answer: ReadyAnswer;
  readonly keys: Keys;
  /** A service could not be asked, so that an older whole answer is better than this one. */
  readonly failed: boolean;
}

/** An answer in the cache. */
export interface KeptAnswer {
  answer: ReadyAnswer;
  readonly keys: Keys;
  /** Something it rests on has changed, or is not known to have stayed. */
  old: boolean;
  /** Until when it is handed out without a further look, in milliseconds of the cache's clock. */
  readonly freshUntil: number;
  /** Until when it is handed out all the same, because the services could not be asked just now. */
  rescuedUntil: number;
  /** When it was worked out, on the same clock. */
  readonly at: number;
}
