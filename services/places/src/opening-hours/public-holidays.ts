import { germanStates } from './german-states.js';
import { parseOpeningHours, type ParsedHours } from './parse-opening-hours.js';

/** Today, and the week in which something may open again, for as long as a process runs. */
const MOST_DAYS = 100;

/** Public holidays by state. Those of a single town, such as Augsburg's on 8 August, count for its state. */
export class PublicHolidays {
  readonly #states = new Map<string, ParsedHours | undefined>();
  readonly #days = new Map<string, Set<string>>();

  /** Whether this day is one in the state; for the state '' (unknown) null where the states differ. */
  isHoliday(state: string, wall: Date): boolean | null {
    const states = this.#statesOn(wall);
    if (state in germanStates) return states.has(state);
    if (states.size === 0) return false;
    return states.size === Object.keys(germanStates).length ? true : null;
  }

  #statesOn(wall: Date): Set<string> {
    const day = wall.toDateString();
    const known = this.#days.get(day);
    if (known) return known;
    const noon = new Date(wall.getFullYear(), wall.getMonth(), wall.getDate(), 12);
    const states = new Set(Object.keys(germanStates).filter((state) => this.#calendarOf(state)?.isOpen(noon)));
    if (this.#days.size >= MOST_DAYS) this.#days.clear();
    this.#days.set(day, states);
    return states;
  }

  #calendarOf(state: string): ParsedHours | undefined {
    if (!this.#states.has(state)) this.#states.set(state, parseOpeningHours({ hours: 'PH 00:00-24:00', state, cell: '' }, state, new Date()));
    return this.#states.get(state);
  }
}
