import { expect, test } from 'vitest';
import type { Municipality, Postcode, PostcodeRow } from './gazetteer-model.ts';
import { locateRows } from './located-row.ts';
import { MunicipalityFinder } from './municipality-finder.ts';
import { resolveCompanyPostcodes } from './resolve-company-postcodes.ts';
import { resolveDeliveryPostcodes } from './resolve-delivery-postcodes.ts';
import { resolveSeatPostcodes } from './resolve-seat-postcodes.ts';
import { testMunicipality } from './test-municipality.ts';

const town = testMunicipality({ ags: '08136065', name: 'Gmünd', population: 61_000, point: { lat: 48.8, lon: 9.8 }, seatPostcode: '73525' });
const village = testMunicipality({ ags: '08136070', name: 'Täferrot', population: 1_000, point: { lat: 48.85, lon: 9.84 }, seatPostcode: '73527' });
const hamlet = testMunicipality({ ags: '08136071', name: 'Rehnen', population: 400, point: { lat: 48.87, lon: 9.84 }, seatPostcode: '73529' });

function row(postcode: string, place: string, given: Partial<PostcodeRow> = {}): PostcodeRow {
  return { postcode, place, districtCode: '08136', point: { lat: 48.82, lon: 9.8 }, kind: 'DELIVERY', ...given };
}

function delivery(municipalities: readonly Municipality[], rows: readonly PostcodeRow[]): Postcode[] {
  return resolveDeliveryPostcodes(locateRows(rows, new MunicipalityFinder(municipalities)), municipalities);
}

test('names a postcode after the town rather than the village that shares it', () => {
  expect(delivery([town, village], [row('73527', 'Täferrot'), row('73527', 'Gmünd')])).toMatchObject([{ postcode: '73527', place: 'Gmünd', ags: '08136065' }]);
});

test('names a postcode of villages after the one with its town hall there', () => {
  expect(delivery([village, hamlet], [row('73529', 'Täferrot'), row('73529', 'Rehnen')])).toMatchObject([{ place: 'Rehnen' }]);
});

test('puts a place with the point of a namesake where its municipality is', () => {
  const far = { lat: 48.85, lon: 10.1 };
  expect(delivery([village, hamlet], [row('73527', 'Täferrot', { point: far })])).toMatchObject([{ place: 'Täferrot', point: village.point }]);
});

const nearby = { lat: 48.8, lon: 9.8 };
const codes: Postcode[] = [
  { postcode: '73525', place: 'Gmünd', ags: town.ags, point: nearby, kind: 'DELIVERY' },
  { postcode: '73577', place: 'Täferrot', ags: village.ags, point: village.point, kind: 'DELIVERY' },
];

test('gives a company code the town that is near on the map and in number', () => {
  const rows = [row('73522', 'Schmuck GmbH', { kind: 'COMPANY' })];
  expect(resolveCompanyPostcodes(rows, codes, [town, village])).toMatchObject([{ postcode: '73522', place: 'Gmünd', ags: town.ags, kind: 'COMPANY', point: { lat: 48.82 } }]);
});

test('does not send letters to the head office of a company far away', () => {
  const rows = [row('73523', 'Bank AG', { kind: 'COMPANY', districtCode: '06412', point: { lat: 50.1, lon: 8.7 } })];
  expect(resolveCompanyPostcodes(rows, codes, [town, village])).toMatchObject([{ place: 'Gmünd', point: nearby }]);
});

test('refuses a company code of a region without any delivery code', () => {
  expect(() => resolveCompanyPostcodes([row('99999', 'Firma')], codes, [town])).toThrow('begins like 99999');
});

test('adds the postcode of a town hall that no other list has', () => {
  const located = locateRows([row('73525', 'Gmünd')], new MunicipalityFinder([town, village]));
  const municipalities = [{ ...town, seatPostcode: '73520' }, village];
  expect(resolveSeatPostcodes(municipalities, codes, located)).toEqual([
    { postcode: '73520', place: 'Gmünd', ags: town.ags, point: town.point, kind: 'COMPANY' },
    { postcode: '73527', place: 'Täferrot', ags: village.ags, point: village.point, kind: 'DELIVERY' },
  ]);
});
