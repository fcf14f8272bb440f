const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

const BERLIN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export interface BerlinTime {
  /** Local YYYY-MM-DDTHH:MM; midnight for a mere date. */
  local: string;
  dateOnly: boolean;
  /** Minutes on a clock without summer time; exact instants where the source names its offset. */
  minutes: number;
}

/** Reads a date, a local time or a time with its offset; undefined for anything that no calendar has. */
export function readBerlinTime(raw: string): BerlinTime | undefined {
  const [, date, time, offset] = WRITTEN.exec(raw.trim()) ?? [];
  if (date === undefined || !isDate(date)) return undefined;
  if (time === undefined) return { local: `${date}T00:00`, dateOnly: true, minutes: minutesOf(`${date}T00:00Z`) };
  const written = `${date}T${time}`;
  if (Number.isNaN(minutesOf(`${written}Z`)) || time.startsWith('24')) return undefined;
  if (offset === undefined) return { local: written, dateOnly: false, minutes: minutesOf(`${written}Z`) };
  const instant = new Date(`${written}${offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`);
  if (Number.isNaN(instant.getTime())) return undefined;
  return { local: BERLIN.format(instant).replace(' ', 'T'), dateOnly: false, minutes: Math.floor(instant.getTime() / 60_000) };
}

const minutesOf = (text: string) => Math.floor(Date.parse(text) / 60_000);

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
