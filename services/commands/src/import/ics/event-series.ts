import type { CalendarEvent } from './calendar-event.js';

/** All events of one UID. */
export interface EventSeries {
  /** The UID, or title and start where the calendar has none. */
  key: string;
  /** What the offer is read from; the first deviation when the calendar does not hold the series itself. */
  main: CalendarEvent;
  /** False when `main` is a deviation. */
  complete: boolean;
  /** One event for each date replaced, by date. */
  deviations: CalendarEvent[];
  /** Older versions of an event above. */
  superseded: CalendarEvent[];
  /** Of the same age as an event above, but different: nobody can tell which is right. */
  doubtful: { event: CalendarEvent; earlier: CalendarEvent }[];
}

/** Joins events by UID. Of several versions the one with the highest SEQUENCE counts, then the one changed last, then the first. */
export function groupSeries(events: readonly CalendarEvent[]): EventSeries[] {
  return [...Map.groupBy(events, keyOf)].map(([key, members]) => {
    const versions = [...Map.groupBy(members, ({ slot }) => slot)].map(([slot, candidates]) => ({ slot, ...newest(candidates) }));
    const own = versions.find(({ slot }) => slot === '')?.event;
    const deviations = versions.filter(({ slot }) => slot !== '').toSorted((a, b) => (a.slot < b.slot ? -1 : 1)).map(({ event }) => event);
    const main = own ?? deviations[0];
    if (!main) throw new Error(`The group ${key} is empty.`);
    return {
      key,
      main,
      complete: own !== undefined,
      deviations: own ? deviations : deviations.slice(1),
      superseded: versions.flatMap(({ superseded }) => superseded),
      doubtful: versions.flatMap(({ event, doubtful }) => doubtful.map((other) => ({ event: other, earlier: event }))),
    };
  });
}

export const startKey = (event: CalendarEvent): string => (event.start.kind === 'DAY' ? event.start.day : `${event.start.local} ${event.start.zone ?? ''}`.trim());

const keyOf = (event: CalendarEvent) => event.uid ?? `${event.properties.text('SUMMARY')?.trim() ?? ''}|${startKey(event)}`;

function newest(candidates: readonly CalendarEvent[]) {
  const [event, ...others] = candidates.toSorted((a, b) => b.sequence - a.sequence || (a.changed === b.changed ? a.line - b.line : a.changed < b.changed ? 1 : -1));
  if (!event) throw new Error('There is no candidate.');
  const alike = (other: CalendarEvent) => other.sequence === event.sequence && other.changed === event.changed && contentOf(other) !== contentOf(event);
  return { event, superseded: others.filter((other) => !alike(other)), doubtful: others.filter(alike) };
}

const contentOf = ({ properties }: CalendarEvent) => properties.written;
