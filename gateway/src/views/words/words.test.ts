import { expect, test } from 'vitest';
import { confirmedInWords, costInWords, distanceInWords } from './facts-in-words.js';
import { languages, readLanguage } from './language.js';
import { german } from './strings.de.js';
import { stringsOf } from './strings-of.js';
import { lastDayOf, whenInWords, type Moments } from './when-in-words.js';

const date = (start: string, end: string | null = null, allDay = false): Moments => ({ start, end, allDay });
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const said = (moments: Moments, language: (typeof languages)[number] = 'de'): string => plain(whenInWords(moments, stringsOf(language), '2026-11-22'));

test.for<[Moments, string]>([
  [date('2026-11-25T15:00:00+01:00', '2026-11-25T17:00:00+01:00'), 'Mittwoch, 25. November, 15 bis 17 Uhr'],
  [date('2026-11-25T15:30:00+01:00'), 'Mittwoch, 25. November, 15:30 Uhr'],
  [date('2026-11-25T22:00:00+01:00', '2026-11-26T00:00:00+01:00'), 'Mittwoch, 25. November, 22 bis 24 Uhr'],
  [date('2026-11-25T22:00:00+01:00', '2026-11-26T02:00:00+01:00'), 'Mittwoch, 25. November, 22 bis 2 Uhr'],
  [date('2026-11-25T15:00:00+01:00', '2026-11-27T12:00:00+01:00'), 'Mittwoch, 25. November, 15 Uhr bis Freitag, 27. November, 12 Uhr'],
  [date('2026-11-25T00:00:00+01:00', '2026-11-26T00:00:00+01:00', true), 'Mittwoch, 25. November'],
  [date('2026-11-25T00:00:00+01:00', '2026-11-28T00:00:00+01:00', true), 'Mittwoch, 25. November bis Freitag, 27. November'],
  [date('2027-03-28T02:00:00+01:00', '2027-03-28T04:00:00+02:00'), 'Sonntag, 28. März 2027, 2 bis 4 Uhr'],
  [date('2026-11-25T15:00:00+01:00', '2026-11-25T15:00:00+01:00'), 'Mittwoch, 25. November, 15 Uhr'],
])('%j is said as "%s"', ([moments, words]) => {
  expect(said(moments)).toBe(words);
});

test.for([
  ['en', 'Wednesday 25 November, 15:00 to 17:00'],
  ['tr', '25 Kasım Çarşamba, 15:00 – 17:00'],
  ['uk', 'середа, 25 листопада, з 15:00 до 17:00'],
  ['pl', 'środa, 25 listopada, od 15:00 do 17:00'],
] as const)('in %s a date is "%s"', ([language, words]) => {
  expect(said(date('2026-11-25T15:00:00+01:00', '2026-11-25T17:00:00+01:00'), language)).toBe(words);
});

test('the last day of what ends at midnight is the day before', () => {
  expect(lastDayOf(date('2026-11-25T22:00:00+01:00', '2026-11-26T00:00:00+01:00'))).toBe('2026-11-25');
  expect(lastDayOf(date('2026-11-25T00:00:00+01:00', null, true))).toBe('2026-11-25');
});

test('distances, costs and days of checking are said as in the widget', () => {
  expect([30, 420, 960, 1234, 25_000].map((metres) => plain(distanceInWords(metres, german)))).toEqual(['50 m', '400 m', '1 km', '1,2 km', '25 km']);
  expect(plain(costInWords({ kind: 'AMOUNT', cents: 350, note: null }, german) ?? '')).toBe('3,50 €');
  expect(costInWords({ kind: 'AMOUNT', cents: null, note: 'je nach Essen' }, german)).toBe('je nach Essen');
  expect(costInWords(null, german)).toBeNull();
  expect(confirmedInWords('2026-11-13', 'FRESH', german)).toBe('geprüft am 13. November 2026');
  expect(confirmedInWords(null, 'DUE', german)).toBe('noch nicht geprüft');
  expect(confirmedInWords('2024-11-13', 'STALE', german)).toBe('länger nicht geprüft – bitte vorher anrufen');
});

test('numbers and nouns agree', () => {
  expect([1, 2, 21, 5].map((count) => stringsOf('ru').offers(count))).toEqual(['1 предложение', '2 предложения', '21 предложение', '5 предложений']);
  expect([1, 2, 3, 11].map((count) => stringsOf('ar').offers(count))).toEqual(['1 عرض', '2 عرضان', '3 عروض', '11 عرضًا']);
  expect([1, 1234].map((count) => stringsOf('de').offers(count))).toEqual(['1 Angebot', '1.234 Angebote']);
});

test('every language says everything, and nothing is left in German by accident', () => {
  for (const language of languages.filter((one) => !one.startsWith('de'))) {
    const strings = stringsOf(language);
    const texts = Object.entries(strings).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(texts.filter(([name, text]) => text === german[name as keyof typeof german])).toEqual([]);
  }
});

test.for([['de-AT', 'de'], ['EN', 'en'], ['de-simple', 'de-simple'], ['de-DE-x-leicht', 'de-simple'], ['xx', 'de'], [null, 'de'], ['__proto__', 'de']] as const)('the language "%s" is read as %s', ([text, language]) => {
  expect(readLanguage(text)).toBe(language);
});
