import { expect, test } from 'vitest';
import { RecordChecks } from '../checks/record-checks.js';
import { eventLocation } from './event-location.js';
import { EventProperties } from './event-properties.js';
import { readAddress } from './read-address.js';

function locate(...lines: string[]) {
  const repairs: string[] = [];
  const ignore = () => {};
  const checks = new RecordChecks(1, { read: ignore, merged: ignore, reject: ignore, hint: ignore, repair: ({ reason }) => void repairs.push(reason) });
  return { location: eventLocation(new EventProperties(lines.map((text) => ({ line: 1, text }))), 'Singen', undefined, checks), repairs };
}

test.each([
  ['Treffpunkt Freizeit, Am Neuen Garten 64, 14469 Potsdam, Deutschland', 'Treffpunkt Freizeit', 'Am Neuen Garten 64', '14469', 'Potsdam'],
  ['FabLab Cottbus @ Walther-Pauer-Straße 5 03044 Cottbus', 'FabLab Cottbus', 'Walther-Pauer-Straße 5', '03044', 'Cottbus'],
  ['Gemeindehaus Hauptstr. 5a 48282 Emsdetten', 'Gemeindehaus', 'Hauptstr. 5a', '48282', 'Emsdetten'],
  ['Dorfstraße 12, D-48282 Emsdetten', 'Dorfstraße 12, Emsdetten', 'Dorfstraße 12', '48282', 'Emsdetten'],
  ['Heimathaus; 48282 Emsdetten-Ahlintel', 'Heimathaus', undefined, '48282', 'Emsdetten-Ahlintel'],
  ['48282 Emsdetten', '48282 Emsdetten', undefined, '48282', 'Emsdetten'],
])('%s', (text, name, street, postalCode, city) => {
  const place = readAddress(text);
  expect([place?.name, place?.address]).toEqual([name === '48282 Emsdetten' ? 'Emsdetten' : name, { ...(street && { street }), postalCode, city }]);
});

test.each(['Seminarraum', 'Stephansplatz 1, 1010 Wien', 'Salle A, Rue X 3, 75001 Paris, Frankreich', 'Raum 12345', ''])('„%s“ has no German address', (text) => {
  expect(readAddress(text)).toBeUndefined();
});

test('a point makes a place of any words, and of none', () => {
  const position = { lat: 51.76882, lon: 14.32321 };
  expect(locate('LOCATION:Haus 5', 'GEO:+51.76882;+14.32321').location).toEqual({ kind: 'PLACE', key: 'haus 5', name: 'Haus 5', position });
  expect(locate('GEO:51,76882;14,32321').location).toEqual({ kind: 'PLACE', key: 'treffpunkt singen', name: 'Treffpunkt „Singen“', position });
});

test.each(['GEO:0;0', 'GEO:48.8;2.3', 'GEO:hier'])('%s is dropped with a reason', (line) => {
  const { location, repairs } = locate(line);
  expect([location, repairs]).toEqual([{ kind: 'UNKNOWN' }, [expect.stringContaining('Die Koordinaten wurden weggelassen.')]]);
});

test.each([
  ['LOCATION:https://meet.example/abc', { kind: 'ONLINE', url: 'https://meet.example/abc' }],
  ['LOCATION:Online', { kind: 'ONLINE' }],
  ['LOCATION:Saal 1\\nHinterhaus', { kind: 'TEXT', text: 'Saal 1, Hinterhaus' }],
  ['LOCATION:raum@firma.example', { kind: 'UNKNOWN' }],
])('%s', (line, location) => {
  expect(locate(line).location).toEqual(location);
});
