import { expect, test } from 'vitest';

import { words } from '../../base/words/words.de.js';
import { openedStrings } from '../strings/opened-strings.de.js';
import { hoursInWords } from './hours-in-words.js';

const inGerman = (hours: string): string | undefined => hoursInWords(hours, words, openedStrings)?.map(({ days, times }) => [days, times].filter(Boolean).join(': ')).join(' | ');

test.each([
  ['24/7', 'Immer geöffnet'],
  ['Mo-Fr 09:00-18:00', 'montags bis freitags: 9 bis 18 Uhr'],
  ['Mo-Su 09:00-18:00', 'jeden Tag: 9 bis 18 Uhr'],
  ['09:00-18:00', 'jeden Tag: 9 bis 18 Uhr'],
  ['We 15:00-17:30', 'jeden Mittwoch: 15 bis 17:30 Uhr'],
  ['Tu,Th 10:00-12:00,14:00-18:00', 'dienstags und donnerstags: 10 bis 12 Uhr und 14 bis 18 Uhr'],
  ['Mo-Fr 09:00-18:00; We 09:00-12:00', 'montags, dienstags, donnerstags und freitags: 9 bis 18 Uhr | jeden Mittwoch: 9 bis 12 Uhr'],
  ['Mo-Fr 09:00-18:00; We off', 'montags, dienstags, donnerstags und freitags: 9 bis 18 Uhr'],
  ['Mo 09:00-12:00, We 14:00-16:00', 'jeden Montag: 9 bis 12 Uhr | jeden Mittwoch: 14 bis 16 Uhr'],
  ['Mo 09:00-12:00, Mo 14:00-16:00', 'jeden Montag: 9 bis 12 Uhr und 14 bis 16 Uhr'],
  ['Mo-Sa 10:00-16:00; PH off', 'montags bis samstags: 10 bis 16 Uhr | an Feiertagen: geschlossen'],
  ['Su,PH 11:00-13:00', 'jeden Sonntag: 11 bis 13 Uhr | an Feiertagen: 11 bis 13 Uhr'],
  ['Sa-Mo 10:00-12:00', 'montags, samstags und sonntags: 10 bis 12 Uhr'],
  ['Fr 20:00-02:00', 'jeden Freitag: 20 bis 2 Uhr'],
  ['Mo-Fr 08:00-24:00', 'montags bis freitags: 8 bis 24 Uhr'],
  ['Mo-Fr 9:00 - 18:00;PH closed', 'montags bis freitags: 9 bis 18 Uhr | an Feiertagen: geschlossen'],
])('says "%s" as "%s"', (hours, said) => {
  expect(inGerman(hours)).toBe(said);
});

test.each([
  '', 'off', 'nach Vereinbarung', 'Mo-Fr 08:00-18:00 "nach Vereinbarung"', 'sunrise-sunset', 'Mo-Fr 10:00+', 'Apr-Oct Mo-Fr 10:00-18:00', 'We[1] 10:00-12:00', 'SH Mo-Fr 10:00-12:00',
  'Mo-Fr 08:00-26:00', 'Mo-Fr 8-18', 'Mo-Fr', 'Mo-Fr 25:00-26:00', 'Mo-Fr 08:00-18:00 || "call"', 'week 1-10 Mo 10:00-12:00', 'PH off', 'Mo-Fr 08:00-12:00;', '__proto__',
])('leaves %j to its own words', (hours) => {
  expect(inGerman(hours)).toBeUndefined();
});
