import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import type { Language } from '../language.js';
import { rhythmInWords, type RhythmicSchedule } from './rhythm-in-words.js';

const dated = (rule: string | null, start: string | null = '2026-11-25T15:00'): RhythmicSchedule => ({ kind: 'DATED', start, rule });
const open = (rule: string): RhythmicSchedule => ({ kind: 'OPENING_HOURS', start: '2026-01-05T09:00', rule });
const appointment: RhythmicSchedule = { kind: 'BY_APPOINTMENT', start: null, rule: null };
const say = (rule: string, language: Language = 'de'): string | null => rhythmInWords([dated(rule)], language);

test.for([
  ['FREQ=DAILY', 'jeden Tag'],
  ['FREQ=DAILY;INTERVAL=3', 'alle 3 Tage'],
  ['FREQ=WEEKLY', 'jeden Mittwoch'],
  ['FREQ=WEEKLY;BYDAY=TH', 'jeden Donnerstag'],
  ['FREQ=WEEKLY;BYDAY=WE,MO', 'montags und mittwochs'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'montags bis freitags'],
  ['FREQ=DAILY;BYDAY=MO,WE', 'montags und mittwochs'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'jeden Tag'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'alle 2 Wochen am Dienstag'],
  ['FREQ=MONTHLY;BYDAY=2WE,4WE', 'jeden 2. und 4. Mittwoch im Monat'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'jeden letzten Samstag im Monat'],
  ['FREQ=MONTHLY;BYDAY=1FR,-1FR', 'jeden 1. und letzten Freitag im Monat'],
  ['FREQ=MONTHLY;BYDAY=1MO,3WE', 'jeden 1. Montag und 3. Mittwoch im Monat'],
  ['FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2', 'jeden 2. Mittwoch im Monat'],
  ['FREQ=MONTHLY;BYDAY=SU', 'jeden Sonntag'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE', 'alle 2 Monate am 2. Mittwoch'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', 'immer am 15. des Monats'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'immer am 1. und 15. des Monats'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'immer am letzten Tag des Monats'],
  ['FREQ=MONTHLY', 'immer am 25. des Monats'],
  ['FREQ=YEARLY', 'einmal im Jahr'],
  ['FREQ=YEARLY;BYMONTH=12;BYDAY=1SA', 'einmal im Jahr'],
  ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=24', 'im Juni und Dezember immer am 24. des Monats'],
  ['FREQ=YEARLY;BYMONTH=5,6,7,8,9;BYDAY=SU', 'von Mai bis September jeden Sonntag'],
  ['FREQ=WEEKLY;BYDAY=SU;BYMONTH=5,6,7,8,9', 'von Mai bis September jeden Sonntag'],
  ['FREQ=WEEKLY;BYDAY=FR;BYMONTH=1,2,10,11,12', 'von Oktober bis Februar jeden Freitag'],
  ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20260617T160000Z', 'jeden Mittwoch bis 17. Juni 2026'],
  ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20260617T230000Z', 'jeden Mittwoch bis 18. Juni 2026'],
] as const)('%s is "%s"', ([rule, words]) => {
  expect(say(rule)).toBe(words);
});

test.for(['FREQ=WEEKLY;BYDAY=WE;COUNT=4', 'FREQ=HOURLY', 'FREQ=WEEKLY;BYHOUR=9,15', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=YEARLY;BYDAY=1MO,20MO', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=5,6', 'FREQ=MONTHLY;BYMONTHDAY=-3', 'nonsense'])(
  '%s is not guessed at',
  (rule) => {
    expect(say(rule)).toBeNull();
  },
);

test('a single date has no rhythm', () => {
  expect(rhythmInWords([dated(null)], 'de')).toBeNull();
  expect(rhythmInWords([], 'de')).toBeNull();
});

test('several schedules are joined as long as that stays short', () => {
  expect(rhythmInWords([appointment], 'de')).toBe('nach Absprache');
  expect(rhythmInWords([dated('FREQ=WEEKLY;BYDAY=TH'), appointment], 'de')).toBe('jeden Donnerstag und nach Absprache');
  expect(rhythmInWords([dated('FREQ=WEEKLY;BYDAY=TH'), dated('FREQ=WEEKLY;BYDAY=TH'), dated(null)], 'de')).toBe('jeden Donnerstag');
  expect(rhythmInWords([dated('FREQ=DAILY'), dated('FREQ=MONTHLY'), dated('FREQ=YEARLY')], 'de')).toBeNull();
  expect(rhythmInWords([dated('FREQ=DAILY'), dated('FREQ=SECONDLY')], 'de')).toBeNull();
});

test('opening hours on many days are one week', () => {
  const week = ['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => open(`FREQ=WEEKLY;BYDAY=${day}`));
  expect(rhythmInWords([...week, open('FREQ=WEEKLY;BYDAY=MO')], 'de')).toBe('montags bis freitags');
});

test.for([
  ['FREQ=WEEKLY;BYDAY=TH', 'every Thursday', 'كل يوم خميس'],
  ['FREQ=WEEKLY;BYDAY=MO,WE', 'on Mondays and Wednesdays', 'يومي الاثنين والأربعاء من كل أسبوع'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every 2 weeks on Tuesday', 'كل أسبوعين يوم الثلاثاء'],
  ['FREQ=MONTHLY;BYDAY=2WE,4WE', 'on the 2nd and 4th Wednesday of each month', 'يوم الأربعاء الثاني والرابع من كل شهر'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'on the last Saturday of each month', 'يوم السبت الأخير من كل شهر'],
  ['FREQ=MONTHLY;BYMONTHDAY=1', 'on the 1st of each month', 'في اليوم 1 من كل شهر'],
  ['FREQ=WEEKLY;BYDAY=SU;BYMONTH=5,6,7,8,9', 'every Sunday from May to September', 'كل يوم أحد من مايو إلى سبتمبر'],
  ['FREQ=YEARLY', 'once a year', 'مرة في السنة'],
] as const)('%s is natural in English and Arabic', ([rule, english, arabic]) => {
  expect(say(rule, 'en')).toBe(english);
  expect(say(rule, 'ar')).toBe(arabic);
});
