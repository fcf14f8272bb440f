/** Forms of the seven weekdays from Monday, found by the name that Intl gives. */
export const formsOfWeekdays = <Forms>(locale: string, forms: readonly Forms[]): ((weekday: string) => Forms) =>
  // 1 January 2024 was a Monday.
  finder(locale, { weekday: 'long' }, forms, (at) => Date.UTC(2024, 0, 1 + at));

/** Forms of the twelve months from January, found by the name that Intl gives. */
export const formsOfMonths = <Forms>(locale: string, forms: readonly Forms[]): ((month: string) => Forms) =>
  finder(locale, { month: 'long' }, forms, (at) => Date.UTC(2024, at, 1));

function finder<Forms>(locale: string, options: Intl.DateTimeFormatOptions, forms: readonly Forms[], dateOf: (at: number) => number): (name: string) => Forms {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const byName = new Map(forms.map((form, at) => [format.format(dateOf(at)), form]));
  return (name) => {
    const form = byName.get(name);
    if (form === undefined) throw new Error(`"${name}" is no name that Intl gives in "${locale}". Ask with the name as it comes.`);
    return form;
  };
}
