import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import type { Language } from '../language.js';
import { confirmedInWords } from './confirmed-in-words.js';
import { costInWords } from './cost-in-words.js';
import { distanceInWords } from './distance-in-words.js';
import { leafOf } from './leaf-of.js';
import { whenInWords } from './when-in-words.js';

const sunday = new Date('2026-11-22T18:00:00+01:00');
const say = (start: string, end: string | null, language: Language): string => whenInWords({ start, end, allDay: false }, language, sunday);
const wholeDay = (start: string, end: string | null, language: Language): string => whenInWords({ start, end, allDay: true }, language, sunday);

test.for<[Language, string[]]>([
  ['de-simple', ['Mittwoch, 25. November, von 15 Uhr bis 17 Uhr', 'Mittwoch, 25. November, um 9:30 Uhr', 'heute, von 19 Uhr bis 24 Uhr', 'morgen, um 12 Uhr', 'Mittwoch, 6. Januar 2027, um 10 Uhr', 'Freitag, 27. November, um 18 Uhr bis Sonntag, 29. November, um 14 Uhr', 'Samstag, 28. November bis Sonntag, 29. November']],
  ['tr', ['25 Kasım Çarşamba, 15:00–17:00 arası', '25 Kasım Çarşamba, saat 09:30', 'bugün, 19:00–24:00 arası', 'yarın, saat 12:00', '6 Ocak 2027 Çarşamba, saat 10:00', '27 Kasım Cuma, saat 18:00 – 29 Kasım Pazar, saat 14:00', '28 Kasım Cumartesi – 29 Kasım Pazar']],
  ['uk', ['середа, 25 листопада, з 15:00 до 17:00', 'середа, 25 листопада, о 9:30', 'сьогодні, з 19:00 до 24:00', 'завтра, о 12:00', 'середа, 6 січня 2027 р., о 10:00', 'пʼятниця, 27 листопада, о 18:00 – неділя, 29 листопада, о 14:00', 'субота, 28 листопада – неділя, 29 листопада']],
  ['ru', ['среда, 25 ноября, с 15:00 до 17:00', 'среда, 25 ноября, в 9:30', 'сегодня, с 19:00 до 24:00', 'завтра, в 12:00', 'среда, 6 января 2027 г., в 10:00', 'пятница, 27 ноября, в 18:00 – воскресенье, 29 ноября, в 14:00', 'суббота, 28 ноября – воскресенье, 29 ноября']],
  ['pl', ['środa, 25 listopada, od 15:00 do 17:00', 'środa, 25 listopada, godz. 9:30', 'dzisiaj, od 19:00 do 24:00', 'jutro, godz. 12:00', 'środa, 6 stycznia 2027, godz. 10:00', 'piątek, 27 listopada, godz. 18:00 – niedziela, 29 listopada, godz. 14:00', 'sobota, 28 listopada – niedziela, 29 listopada']],
])('dates and times are natural in %s', ([language, said]) => {
  expect([
    say('2026-11-25T15:00:00+01:00', '2026-11-25T17:00:00+01:00', language),
    say('2026-11-25T09:30:00+01:00', null, language),
    say('2026-11-22T19:00:00+01:00', '2026-11-23T00:00:00+01:00', language),
    say('2026-11-23T12:00:00+01:00', null, language),
    say('2027-01-06T10:00:00+01:00', null, language),
    say('2026-11-27T18:00:00+01:00', '2026-11-29T14:00:00+01:00', language),
    wholeDay('2026-11-28T00:00:00+01:00', '2026-11-30T00:00:00+01:00', language),
  ]).toEqual(said);
});

test('eleven has its own preposition in Ukrainian', () => {
  expect(say('2026-11-25T11:00:00+01:00', null, 'uk')).toBe('середа, 25 листопада, об 11:00');
});

test.for<[Language, string[]]>([
  ['de-simple', ['450\u00A0m', '1,4\u00A0km', '4\u00A0Euro', '3,50\u00A0Euro', 'kostet nichts', 'geprüft vor 9 Tagen', 'geprüft vor 3 Wochen', 'noch nicht geprüft']],
  ['tr', ['450\u00A0m', '1,4\u00A0km', '4\u00A0Euro', '3,50\u00A0Euro', 'ücretsiz', '9 gün önce kontrol edildi', '3 hafta önce kontrol edildi', 'henüz kontrol edilmedi']],
  ['uk', ['450\u00A0м', '1,4\u00A0км', '4\u00A0євро', '3,50\u00A0євро', 'безкоштовно', 'перевірено 9 днів тому', 'перевірено 3 тижні тому', 'ще не перевірено']],
  ['ru', ['450\u00A0м', '1,4\u00A0км', '4\u00A0евро', '3,50\u00A0евро', 'бесплатно', 'проверено 9 дней назад', 'проверено 3 недели назад', 'ещё не проверено']],
  ['pl', ['450\u00A0m', '1,4\u00A0km', '4\u00A0euro', '3,50\u00A0euro', 'bezpłatnie', 'sprawdzono 9 dni temu', 'sprawdzono 3 tygodnie temu', 'jeszcze nie sprawdzono']],
])('distance, cost and freshness are natural in %s', ([language, said]) => {
  const amount = (cents: number) => ({ kind: 'AMOUNT', cents, note: null }) as const;
  expect([
    distanceInWords(460, language), distanceInWords(1_400, language), costInWords(amount(400), language), costInWords(amount(350), language), costInWords({ kind: 'FREE', cents: null, note: null }, language),
    confirmedInWords('2026-11-13', 'FRESH', language, sunday), confirmedInWords('2026-11-01', 'FRESH', language, sunday), confirmedInWords(null, 'DUE', language, sunday),
  ]).toEqual(said);
});

test('a leaf shows weekday, day and month in every language', () => {
  const leaves = (['de-simple', 'tr', 'uk', 'ru', 'pl'] as const).map((language) => Object.values(leafOf('2026-11-25T15:00:00+01:00', language)).join(' '));
  expect(leaves).toEqual(['Mi 25 Nov.', 'Çar 25 Kas', 'ср 25 лист.', 'ср 25 нояб.', 'śr 25 lis']);
});
