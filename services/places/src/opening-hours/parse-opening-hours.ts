import OpeningHoursLibrary, { type nominatim_object, type opening_hours_warning_type } from 'opening_hours';

import { germanStates } from './german-states.js';
import { sunPosition, type OpeningSubject } from './opening-subject.js';
import { fromWallClock } from './wall-clock.js';

/** OpenStreetMap's own limit. */
const LONGEST_HOURS = 255;
const DEGREES_PER_MILLISECOND = 15 / 3_600_000;

/** A word with several meanings, or days without a time: read either way, somebody could stand before a closed door. */
const DOUBTFUL = new Set<opening_hours_warning_type>(['ambiguous_word', 'vague', 'interpreted_as_year']);

/** Opening hours ready to be asked, in wall-clock time of Germany (`toWallClock`). Any question may still throw. */
export interface ParsedHours {
  isOpen(wall: Date): boolean;
  /** Whether it is open by a comment only, such as "nach Vereinbarung", or until nobody knows when. */
  isUnknown(wall: Date): boolean;
  /** When one of the two or the comment changes; undefined when nothing does before `limit`. */
  nextChange(wall: Date, limit: Date): Date | undefined;
}

/** Undefined where the text is no opening hours, or doubtful. `state` must be one of `germanStates`; `wall` decides the day whose sun counts. */
export function parseOpeningHours(subject: OpeningSubject, state: string, wall: Date): ParsedHours | undefined {
  const sun = sunPosition(subject);
  if (sun === null || subject.hours.length > LONGEST_HOURS) return undefined;
  const address = { country_code: 'de', state: germanStates[state] ?? '' };
  // The library ignores coordinates that are numbers, whatever its types say.
  const place = sun === 'not needed' ? { address } : { address, lat: String(sun.lat), lon: String(sun.lon - eastward(wall)) };
  try {
    const parsed = new OpeningHoursLibrary(subject.hours, place as unknown as nominatim_object, LIBRARY_OPTIONS);
    if (parsed.getStructuredWarnings().some(({ type }) => DOUBTFUL.has(type))) return undefined;
    return {
      isOpen: (at) => parsed.getState(at),
      isUnknown: (at) => parsed.getUnknown(at),
      nextChange: (at, limit) => parsed.getNextChange(at, limit),
    };
  } catch {
    // It throws texts and errors of all kinds, and all of them say: not understood.
    return undefined;
  }
}

const LIBRARY_OPTIONS = { locale: 'de', tag_key: 'opening_hours', mode: undefined, map_value: undefined, warnings_severity: undefined };

/**
 * The library tells the sun's instants in the time zone of the process. Moved west by this many degrees the sun keeps
 * Germany's clock there: an hour is 15 degrees. Noon stands for the day, because the clocks change at night.
 */
function eastward(wall: Date): number {
  const noon = new Date(wall.getFullYear(), wall.getMonth(), wall.getDate(), 12);
  return (noon.getTime() - fromWallClock(noon, new Date(0)).getTime()) * DEGREES_PER_MILLISECOND;
}
