import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import type { Language } from '../language.js';
import { whenInWords } from './when-in-words.js';

const sunday = new Date('2026-11-22T18:00:00+01:00');
const say = (start: string, end: string | null, language: Language = 'de', now = sunday): string => whenInWords({ start, end, allDay: false }, language, now);
const allDay = (start: string, end: string | null, language: Language = 'de'): string => whenInWords({ start, end, allDay: true }, language, sunday);

test('a date is said with its day and times', () => {
  expect(say('2026-11-25T15:00:00+01:00', '2026-11-25T17:00:00+01:00')).toBe('Mittwoch, 25. November, 15 bis 17 Uhr');
  expect(say('2026-11-25T15:30:00+01:00', '2026-11-25T17:00:00+01:00')).toBe('Mittwoch, 25. November, 15:30 bis 17 Uhr');
  expect(say('2026-11-26T12:00:00+01:00', null)).toBe('Donnerstag, 26. November, 12 Uhr');
});

test('today and tomorrow are called so, by the German calendar', () => {
  expect(say('2026-11-22T19:00:00+01:00', '2026-11-22T21:00:00+01:00')).toBe('heute, 19 bis 21 Uhr');
  expect(say('2026-11-23T12:00:00+01:00', null)).toBe('morgen, 12 Uhr');
  expect(say('2026-11-23T12:00:00+01:00', null, 'de', new Date('2026-11-22T23:30:00Z'))).toBe('heute, 12 Uhr');
  expect(say('2026-11-21T12:00:00+01:00', null)).toBe('Samstag, 21. November, 12 Uhr');
});

test('another year is named', () => {
  expect(say('2027-01-06T10:00:00+01:00', null)).toBe('Mittwoch, 6. Januar 2027, 10 Uhr');
});

test('German summer time counts', () => {
  expect(say('2026-07-01T13:00:00Z', '2026-07-01T15:00:00Z')).toBe('Mittwoch, 1. Juli, 15 bis 17 Uhr');
});

test('a whole day has no times, and its end at midnight belongs to the day before', () => {
  expect(allDay('2026-11-28T00:00:00+01:00', null)).toBe('Samstag, 28. November');
  expect(allDay('2026-11-28T00:00:00+01:00', '2026-11-29T00:00:00+01:00')).toBe('Samstag, 28. November');
  expect(allDay('2026-11-28T00:00:00+01:00', '2026-11-30T00:00:00+01:00')).toBe('Samstag, 28. November bis Sonntag, 29. November');
});

test('an evening may end after midnight, a longer stay names both days', () => {
  expect(say('2026-11-28T20:00:00+01:00', '2026-11-29T00:00:00+01:00')).toBe('Samstag, 28. November, 20 bis 24 Uhr');
  expect(say('2026-11-28T20:00:00+01:00', '2026-11-29T00:30:00+01:00')).toBe('Samstag, 28. November, 20 bis 0:30 Uhr');
  expect(say('2026-11-28T20:00:00+01:00', '2026-11-29T02:00:00+01:00')).toBe('Samstag, 28. November, 20 bis 2 Uhr');
  expect(say('2026-11-27T18:00:00+01:00', '2026-11-29T14:00:00+01:00')).toBe('Freitag, 27. November, 18 Uhr bis Sonntag, 29. November, 14 Uhr');
});

test('an end that is not after the start goes unsaid', () => {
  expect(say('2026-11-25T15:00:00+01:00', '2026-11-25T15:00:00+01:00')).toBe('Mittwoch, 25. November, 15 Uhr');
});

test.for([
  ['15:00', '17:00', '3 to 5 pm', 'من 3 إلى 5 مساءً'],
  ['11:00', '15:30', '11 am to 3:30 pm', 'من 11 صباحًا إلى 3:30 مساءً'],
  ['12:00', '14:00', '12 noon to 2 pm', 'من 12 ظهرًا إلى 2 مساءً'],
  ['12:30', '14:00', '12:30 to 2 pm', 'من 12:30 إلى 2 مساءً'],
] as const)('%s to %s is natural in English and Arabic', ([start, end, english, arabic]) => {
  const at = (time: string): string => `2026-11-25T${time}:00+01:00`;
  expect(say(at(start), at(end), 'en')).toBe(`Wednesday 25 November, ${english}`);
  expect(say(at(start), at(end), 'ar')).toBe(`الأربعاء، 25 نوفمبر، ${arabic}`);
});

test('today and tomorrow exist in every language', () => {
  expect(say('2026-11-23T12:00:00+01:00', null, 'en')).toBe('tomorrow, 12 noon');
  expect(say('2026-11-22T19:00:00+01:00', null, 'ar')).toBe('اليوم، الساعة 7 مساءً');
});
