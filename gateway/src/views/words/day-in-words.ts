/** A German day, YYYY-MM-DD, as one would say it: "Mittwoch, 25. November", with the year if it is not this one. */
export function dayInWords(day: string, locale: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** Without the weekday and with the year, for days that are past: "13. November 2026". */
export const dateInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`));
