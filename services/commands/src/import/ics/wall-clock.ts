/** A local YYYY-MM-DDTHH:MM moved by minutes of a clock that is never put forward or back. */
export const moveLocal = (local: string, minutes: number): string => new Date(clock(local) + minutes * 60_000).toISOString().slice(0, 16);

/** Minutes from one local time to another on that clock. */
export const localMinutes = (from: string, to: string): number => (clock(to) - clock(from)) / 60_000;

export const dayOf = (local: string): string => local.slice(0, 10);

const clock = (local: string) => Date.parse(`${local}Z`);
