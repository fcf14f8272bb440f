import { instantOf as germanInstantOf } from '@miteinander/activities/occurrence/local-time.js';
import { Temporal } from 'temporal-polyfill';
import ICAL from 'ical.js';
import { findIana } from 'windows-iana';

/** Something that says which instant a wall-clock time is. */
export interface Zone {
  name: string;
  /** Milliseconds since 1970 of a local YYYY-MM-DDTHH:MM[:SS]. A time that a change skips counts with the offset before it, one that exists twice is the first. */
  instantOf(local: string): number;
}

/** Known to the directory itself, and asked far more often than any other. */
export const GERMANY: Zone = {
  name: 'Europe/Berlin',
  instantOf: (local) => germanInstantOf(local.slice(0, 16)).getTime() + Number(local.slice(17) || '0') * 1000,
};

/**
 * The zone that a TZID means: an IANA name, also behind a maker's prefix („/citadel.org/20210210_1/Europe/Berlin“), a Windows name
 * after Unicode's CLDR, or else what the file's own VTIMEZONE says. A name that everybody knows wins over the file, because
 * exporters abridge their VTIMEZONE.
 */
export function zoneNamed(tzid: string, described: ReadonlyMap<string, ICAL.Component>): Zone | undefined {
  const name = tzid.trim();
  const known = ianaName(name) ?? findIana(name, 'DE')[0] ?? findIana(name)[0];
  if (known !== undefined) return known === GERMANY.name ? GERMANY : ianaZone(known);
  const component = described.get(name);
  return component && describedZone(name, component);
}

function ianaName(name: string): string | undefined {
  if (name === '') return undefined;
  const parts = name.split('/');
  const candidates = name.startsWith('/') ? [parts.slice(-3), parts.slice(-2), parts.slice(-1)].map((words) => words.join('/')) : [name];
  return candidates.find(isIana);
}

function isIana(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Many series of a calendar have the same dates, and finding out about one is slow. */
function ianaZone(name: string): Zone {
  const known = new Map<string, number>();
  return {
    name,
    instantOf: (local) => {
      const instant = known.get(local) ?? Temporal.PlainDateTime.from(local).toZonedDateTime(name).epochMilliseconds;
      known.set(local, instant);
      return instant;
    },
  };
}

function describedZone(name: string, component: ICAL.Component): Zone | undefined {
  if (component.getAllSubcomponents().length === 0) return undefined;
  const zone = new ICAL.Timezone(component);
  return {
    name,
    instantOf: (local) => {
      const time = ICAL.Time.fromDateTimeString(local.length === 16 ? `${local}:00` : local);
      return Date.parse(`${time.toString()}Z`) - zone.utcOffset(time) * 1000;
    },
  };
}
