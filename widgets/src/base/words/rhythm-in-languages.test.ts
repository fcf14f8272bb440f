import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import { LANGUAGES, type Language } from '../language.js';
import { rhythmInWords } from './rhythm-in-words.js';

const say = (rule: string, language: Language): string | null => rhythmInWords([{ kind: 'DATED', start: '2026-11-25T15:00', rule }], language);

/** Rule by rule: plain German, Turkish, Ukrainian, Russian, Polish. */
const SAID: [rule: string, plain: string, turkish: string, ukrainian: string, russian: string, polish: string][] = [
  ['FREQ=DAILY', 'jeden Tag', 'her gün', 'щодня', 'каждый день', 'codziennie'],
  ['FREQ=DAILY;INTERVAL=3', 'alle 3 Tage', '3 günde bir', 'кожні 3 дні', 'каждые 3 дня', 'co 3 dni'],
  ['FREQ=WEEKLY;BYDAY=TH', 'jeden Donnerstag', 'her Perşembe', 'щочетверга', 'по четвергам', 'w każdy czwartek'],
  ['FREQ=WEEKLY;BYDAY=TU', 'jeden Dienstag', 'her Salı', 'щовівторка', 'по вторникам', 'w każdy wtorek'],
  ['FREQ=WEEKLY;BYDAY=WE,MO', 'jede Woche am Montag und am Mittwoch', 'her Pazartesi ve Çarşamba', 'щопонеділка і щосереди', 'по понедельникам и средам', 'w poniedziałki i środy'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'jede Woche von Montag bis Freitag', 'Pazartesi–Cuma arası her gün', 'щотижня з понеділка до пʼятниці', 'с понедельника по пятницу', 'od poniedziałku do piątku'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'alle 2 Wochen am Dienstag', '2 haftada bir Salı günü', 'кожні 2 тижні у вівторок', 'каждые 2 недели по вторникам', 'co 2 tygodnie we wtorek'],
  ['FREQ=WEEKLY;INTERVAL=5;BYDAY=FR', 'alle 5 Wochen am Freitag', '5 haftada bir Cuma günü', 'кожні 5 тижнів у пʼятницю', 'каждые 5 недель по пятницам', 'co 5 tygodni w piątek'],
  ['FREQ=MONTHLY;BYDAY=2WE,4WE', 'jeden Monat am 2. Mittwoch und am 4. Mittwoch', 'her ayın 2. ve 4. Çarşamba günü', 'у 2-гу і 4-ту середу кожного місяця', 'во 2-ю и 4-ю среду каждого месяца', 'w 2. i 4. środę każdego miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'jeden Monat am letzten Samstag', 'her ayın son Cumartesi günü', 'в останню суботу кожного місяця', 'в последнюю субботу каждого месяца', 'w ostatnią sobotę każdego miesiąca'],
  ['FREQ=MONTHLY;BYDAY=-2SU', 'jeden Monat am vorletzten Sonntag', 'her ayın sondan bir önceki Pazar günü', 'у передостанню неділю кожного місяця', 'в предпоследнее воскресенье каждого месяца', 'w przedostatnią niedzielę każdego miesiąca'],
  ['FREQ=MONTHLY;BYDAY=1MO,3WE', 'jeden Monat am 1. Montag und am 3. Mittwoch', 'her ayın 1. Pazartesi ve 3. Çarşamba günü', 'у 1-й понеділок і в 3-тю середу кожного місяця', 'в 1-й понедельник и в 3-ю среду каждого месяца', 'w 1. poniedziałek i w 3. środę każdego miesiąca'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE', 'alle 2 Monate am 2. Mittwoch', '2 ayda bir, ayın 2. Çarşamba günü', 'кожні 2 місяці у 2-гу середу', 'каждые 2 месяца во 2-ю среду', 'co 2 miesiące w 2. środę'],
  ['FREQ=MONTHLY;INTERVAL=6;BYDAY=1FR', 'alle 6 Monate am 1. Freitag', '6 ayda bir, ayın 1. Cuma günü', 'кожні 6 місяців у 1-шу пʼятницю', 'каждые 6 месяцев в 1-ю пятницу', 'co 6 miesięcy w 1. piątek'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'jeden Monat am 1. und am 15.', 'her ayın 1. ve 15. günü', '1-го і 15-го числа кожного місяця', '1-го и 15-го числа каждого месяца', '1. i 15. dnia każdego miesiąca'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'jeden Monat am letzten Tag', 'her ayın son günü', 'в останній день кожного місяця', 'в последний день каждого месяца', 'ostatniego dnia każdego miesiąca'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,-1', 'jeden Monat am 1. und am letzten Tag', 'her ayın 1. ve son günü', '1-го числа і в останній день кожного місяця', '1-го числа и в последний день каждого месяца', '1. i ostatniego dnia każdego miesiąca'],
  ['FREQ=YEARLY', '1 Mal im Jahr', 'yılda bir', 'раз на рік', 'раз в год', 'raz w roku'],
  ['FREQ=YEARLY;INTERVAL=2', 'alle 2 Jahre', '2 yılda bir', 'раз на 2 роки', 'раз в 2 года', 'co 2 lata'],
  ['FREQ=YEARLY;INTERVAL=5', 'alle 5 Jahre', '5 yılda bir', 'раз на 5 років', 'раз в 5 лет', 'co 5 lat'],
  ['FREQ=WEEKLY;BYDAY=SU;BYMONTH=5,6,7,8,9', 'von Mai bis September jeden Sonntag', 'Mayıs–Eylül arasında her Pazar', 'з травня до вересня щонеділі', 'с мая по сентябрь по воскресеньям', 'od maja do września w każdą niedzielę'],
  ['FREQ=WEEKLY;BYDAY=FR;BYMONTH=9,12', 'im September und Dezember jeden Freitag', 'Eylül ve Aralık aylarında her Cuma', 'у вересні і грудні щопʼятниці', 'в сентябре и декабре по пятницам', 'we wrześniu i grudniu w każdy piątek'],
  ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20260617T160000Z', 'jeden Mittwoch bis 17. Juni 2026', 'her Çarşamba, son gün 17 Haziran 2026', 'щосереди до 17 червня 2026 р.', 'по средам до 17 июня 2026 г.', 'w każdą środę do 17 czerwca 2026'],
];

test.for(SAID)('%s is natural in every language', ([rule, plain, turkish, ukrainian, russian, polish]) => {
  expect((['de-simple', 'tr', 'uk', 'ru', 'pl'] as const).map((language) => say(rule, language))).toEqual([plain, turkish, ukrainian, russian, polish]);
});

test.for(LANGUAGES)('every weekday, ordinal and month can be said in %s', (language) => {
  const rules = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].flatMap((day, at) => [
    `FREQ=WEEKLY;BYDAY=${day}`, `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, ...[1, 2, 3, 4, 5, -1, -2].map((ordinal) => `FREQ=MONTHLY;BYDAY=${ordinal}${day}`), `FREQ=WEEKLY;BYDAY=${day};BYMONTH=${at + 1},${at + 3}`,
  ]);
  const months = Array.from({ length: 11 }, (_, at) => `FREQ=DAILY;BYMONTH=${at + 1},${at + 2}`);
  const said = [...rules, ...months].map((rule) => say(rule, language));
  expect(said.filter((words) => words === null || /undefined|null|NaN/.test(words))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});
