import { setImmediate } from 'node:timers/promises';

import { evaluateOpening, type Evaluation } from './evaluate-opening.js';
import type { Opening } from './opening.js';
import type { OpeningSubject } from './opening-subject.js';
import { PublicHolidays } from './public-holidays.js';

/** A few hundred bytes each. */
const MOST_REMEMBERED = 20_000;
/** Some 0.4 ms each; other requests get their turn in between. */
const EVALUATIONS_PER_TURN = 50;

/**
 * Tells what is open, and remembers each answer until it can change, which is a few times a day.
 * Parsed hours are not kept: they weigh a hundred times as much.
 */
export class OpeningClock {
  readonly #holidays = new PublicHolidays();
  readonly #remembered = new Map<string, Evaluation & { since: Date }>();
  #evaluations = 0;

  openingOf(subject: OpeningSubject, now: Date): Opening {
    const key = `${subject.state} ${subject.cell} ${subject.hours}`;
    const known = this.#remembered.get(key);
    this.#remembered.delete(key);
    const current = known && known.since <= now && now < known.goodUntil ? known : this.#evaluate(subject, now);
    this.#remembered.set(key, current);
    return current;
  }

  /** Those of the subjects that are open for certain. */
  async open(subjects: OpeningSubject[], now: Date): Promise<OpeningSubject[]> {
    const open: OpeningSubject[] = [];
    for (const subject of subjects) {
      const before = this.#evaluations;
      if (this.openingOf(subject, now).state === 'OPEN') open.push(subject);
      if (this.#evaluations > before && this.#evaluations % EVALUATIONS_PER_TURN === 0) await setImmediate();
    }
    return open;
  }

  #evaluate(subject: OpeningSubject, now: Date): Evaluation & { since: Date } {
    this.#evaluations += 1;
    for (const [oldest] of this.#remembered) {
      if (this.#remembered.size < MOST_REMEMBERED) break;
      this.#remembered.delete(oldest);
    }
    return { ...evaluateOpening(subject, now, this.#holidays), since: now };
  }
}
