import type { PlainDates } from './plain-dates.js';
import type { Slot } from './slots-of.js';

/** What takes place on one near day of an irregular offer, or is cancelled on it. */
export interface NearDate {
  /** Since 1970. */
  day: number;
  /** Positions in `timesOfDay`, as bits. */
  parts: number;
  /** When it begins, in minutes on the wall clock since that day began; negative when it began on a day before. */
  startMinute: number;
  /** When it is over, counted alike. */
  overMinute: number;
  cancelled: boolean;
}

/** Bytes of a date: 2 for the day, 1 for parts and cancellation, 2 for each minute. */
const SIZE = 7;
const CANCELLED = 8;
/** More would make a row wide that every search passes by. */
const MOST = 128;

/** As a search row holds them; null when that has no room for them. */
export function packNearDates(dates: readonly NearDate[]): Buffer | null {
  if (dates.length > MOST || !dates.every(hasRoom)) return null;
  const bytes = Buffer.alloc(dates.length * SIZE);
  for (const [at, { day, parts, startMinute, overMinute, cancelled }] of dates.entries()) {
    bytes.writeUInt16LE(day, at * SIZE);
    bytes.writeUInt8(cancelled ? parts | CANCELLED : parts, at * SIZE + 2);
    bytes.writeInt16LE(startMinute, at * SIZE + 3);
    bytes.writeUInt16LE(overMinute, at * SIZE + 5);
  }
  return bytes;
}

/** The dates in bytes that `packNearDates` made, one after the other. */
export function* unpackNearDates(bytes: Buffer): Generator<NearDate> {
  for (let at = 0; at < bytes.length; at += SIZE) {
    const parts = bytes.readUInt8(at + 2);
    yield {
      day: bytes.readUInt16LE(at),
      parts: parts & ~CANCELLED,
      startMinute: bytes.readInt16LE(at + 3),
      overMinute: bytes.readUInt16LE(at + 5),
      cancelled: (parts & CANCELLED) !== 0,
    };
  }
}

/** All dates on days for which `isNear` holds, in the order in which they begin. */
export function nearDatesOf(plain: readonly PlainDates[], detailed: readonly Slot[], isNear: (at: { day: number }) => boolean): NearDate[] {
  const byRule = plain.flatMap(({ days, parts, startMinute, overMinute }) =>
    days.filter((day) => isNear({ day })).map((day) => ({ day, parts: bitsOf(parts), startMinute, overMinute, cancelled: false })),
  );
  const oneByOne = detailed.filter(isNear).map(({ day, part, startMinute, overMinute, cancelled }) => ({ day, parts: bitsOf([part]), startMinute, overMinute, cancelled }));
  return withPartsJoined([...byRule, ...oneByOne]).toSorted(inOrder);
}

function withPartsJoined(dates: readonly NearDate[]): NearDate[] {
  const joined = new Map<string, NearDate>();
  for (const date of dates) {
    const key = `${date.day} ${date.startMinute} ${date.overMinute} ${date.cancelled}`;
    joined.set(key, { ...date, parts: date.parts | (joined.get(key)?.parts ?? 0) });
  }
  return [...joined.values()];
}

const hasRoom = ({ day, startMinute, overMinute }: NearDate): boolean => day >= 0 && day < 2 ** 16 && startMinute >= -(2 ** 15) && startMinute < 2 ** 15 && overMinute >= 0 && overMinute < 2 ** 16;

const inOrder = (left: NearDate, right: NearDate): number =>
  left.day - right.day || left.startMinute - right.startMinute || left.overMinute - right.overMinute || Number(left.cancelled) - Number(right.cancelled);

const bitsOf = (parts: readonly number[]): number => parts.reduce((mask, part) => mask | (1 << part), 0);
