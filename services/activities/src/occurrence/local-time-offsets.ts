const DAY = 86_400_000;
/** Offsets are looked up once for each stretch of about a year, not for each date. */
const STRETCH = 366 * DAY;
/** Germany never changed its clocks twice within so few days. */
const SAMPLE = 4 * DAY;

/** From an instant on, German clocks are this far ahead of UTC; all in milliseconds. */
interface Change {
  at: number;
  before: number;
  after: number;
}

interface Stretch {
  /** Offset at its begin. */
  first: number;
  changes: Change[];
}

const berlin = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const stretches = new Map<number, Stretch>();
/** Dates are asked for one after the other, so mostly of the same stretch. */
let latest: { number: number; stretch: Stretch } | undefined;

/** How far German clocks are ahead of UTC from an instant on. */
export function offsetAfter(instant: number): number {
  const { first, changes } = stretchAround(instant);
  let offset = first;
  for (const change of changes) if (instant >= change.at) offset = change.after;
  return offset;
}

/**
 * How far a German clock that shows a time is ahead of UTC; `wall` is that time as if it were UTC. Within a change, both
 * a skipped time and one that comes twice are read with the offset from before it.
 */
export function offsetOnWall(wall: number): number {
  const { first, changes } = stretchAround(wall);
  let offset = first;
  for (const { at, before, after } of changes) if (wall >= at + Math.max(before, after)) offset = after;
  return offset;
}

/**
 * Until when German clocks show every time from this one on; the time itself when they never show it. `wall` as above.
 * Never further than is looked up at once, so ask again from there.
 */
export function unbrokenOnWall(wall: number): number {
  const { changes } = stretchAround(wall);
  for (const { at, before, after } of changes) {
    if (after > before && wall < at + after) return Math.max(wall, at + before);
  }
  return (Math.floor(wall / STRETCH) + 1) * STRETCH;
}

function stretchAround(time: number): Stretch {
  const number = Math.floor(time / STRETCH);
  if (latest?.number === number) return latest.stretch;
  // A day more on either side: wall time and instant lie apart by the offset.
  const stretch = stretches.get(number) ?? readStretch(number * STRETCH - DAY, (number + 1) * STRETCH + DAY);
  stretches.set(number, stretch);
  latest = { number, stretch };
  return stretch;
}

function readStretch(from: number, to: number): Stretch {
  const first = readOffset(from);
  const changes: Change[] = [];
  let before = first;
  for (let time = from; time < to; time += SAMPLE) {
    const after = readOffset(time + SAMPLE);
    if (after !== before) changes.push({ at: findChange(time, time + SAMPLE, before), before, after });
    before = after;
  }
  return { first, changes };
}

/** The first whole second after which the offset is another. */
function findChange(from: number, to: number, before: number): number {
  let [unchanged, changed] = [from / 1000, to / 1000];
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (readOffset(middle * 1000) === before) unchanged = middle;
    else changed = middle;
  }
  return changed * 1000;
}

function readOffset(instant: number): number {
  const name = berlin.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds = '0'] = OFFSET.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
