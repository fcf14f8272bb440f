/** An event cannot be taken as it stands; the message is a German sentence for the person who can correct the calendar. */
export class EventRefusal extends Error {
  override name = 'EventRefusal';

  constructor(
    readonly field: string,
    readonly value: string,
    reason: string,
  ) {
    super(reason);
  }
}

export const unreadableLine = (field: string, value: string) => new EventRefusal(field, value, 'Diese Zeile lässt sich nicht lesen.');

export const noTime = (field: string, value: string) =>
  new EventRefusal(field, value, 'Das ist keine Zeitangabe. Erwartet wird zum Beispiel 20260314T150000 oder 20260314.');

export const missingStart = () => new EventRefusal('DTSTART', '', 'Der Termin hat keinen Beginn (DTSTART).');

export const unknownZone = (zone: string) =>
  new EventRefusal('TZID', zone, `Die Zeitzone „${zone}“ ist nicht bekannt und in der Datei nicht beschrieben. Bitte stellen Sie den Kalender auf Europe/Berlin.`);

export const secondHour = (field: string, local: string) =>
  new EventRefusal(field, local, 'Diese Uhrzeit gibt es in der Nacht der Umstellung auf Winterzeit zweimal, gemeint ist die zweite. Das lässt sich nicht abbilden.');

export const privateEvent = (value: string) => new EventRefusal('CLASS', value, 'Der Termin ist im Kalender als nicht öffentlich gekennzeichnet.');

export const oldCalendar = (value: string) =>
  new EventRefusal('VERSION', value, 'Das ist das alte Format vCalendar 1.0. Bitte exportieren Sie den Kalender als iCalendar (VERSION:2.0).');

export const unclosedEvent = () => new EventRefusal('VEVENT', '', 'Der Eintrag hat kein Ende (END:VEVENT), es können Angaben fehlen.');

export const badRule = (value: string, reason: string) => new EventRefusal('RRULE', value, reason);

export const shiftingRule = (value: string, zone: string) =>
  badRule(
    value,
    `Die Wiederholung zählt in der Zeitzone „${zone}“, ihre deutsche Uhrzeit oder ihr Wochentag wechselt deshalb im Lauf des Jahres. Bitte stellen Sie den Termin auf Europe/Berlin oder geben Sie der Wiederholung ein Ende.`,
  );

export const tooManyDates = (value: string, most: number) =>
  badRule(value, `Die Wiederholung lässt sich nur Datum für Datum übernehmen und hat mehr als ${most.toLocaleString('de-DE')} Termine.`);

export const startOutsideRule = (value: string) =>
  badRule(value, 'Der Beginn passt nicht zur Wiederholungsregel, und sie zählt ihre Termine (COUNT): Welcher der letzte ist, bleibt offen.');

export const wholeDayException = (value: string) =>
  new EventRefusal('RECURRENCE-ID', value, 'Die Serie hat Uhrzeiten, ihre Ausnahme gilt für den ganzen Tag. Das lässt sich nicht abbilden.');

export const badRange = (value: string, reason: string) => new EventRefusal('RECURRENCE-ID', value, reason);
