import { dayOf } from '../recurrence/civil-day.js';

/**
 * Easter Sunday of a year in the Gregorian calendar, in days since 1970-01-01: the Sunday after the church's full moon
 * of spring, by the epact and the golden number.
 */
export function easterSunday(year: number): number {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const moonAge = (skippedLeapDays - moonCorrection + 19 * goldenNumber + 15) % 30;
  const shortened = moonAge === 29 || (moonAge === 28 && goldenNumber > 10) ? moonAge - 1 : moonAge;
  const fullMoon = dayOf(year, 3, 21) + shortened;
  const weekday = (((fullMoon + 3) % 7) + 7) % 7;
  return fullMoon + 7 - ((weekday + 1) % 7);
}
