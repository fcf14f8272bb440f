import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { StoredMunicipality } from './municipality.loader.js';
import { toDistrict, toMunicipality } from './municipality.mapper.js';

const district = { code: '05570', name: 'Warendorf', kind: 'Kreis' };
const telgte = (population: number | null | undefined): StoredMunicipality => ({
  ags: '05570044', ars: '055700044044', name: 'Telgte', fullName: 'Telgte, Stadt', population, lat: 51.9829, lon: 7.784, district,
});

test('hands on a municipality with its district', () => {
  expect(JSON.parse(JSON.stringify(toMunicipality(telgte(19_911))))).toEqual({
    ags: '05570044', ars: '055700044044', name: 'Telgte', fullName: 'Telgte, Stadt', population: 19_911, position: { lat: 51.9829, lon: 7.784 },
    district: { ags: '05570', name: 'Warendorf', kind: 'Kreis' },
  });
});

test('calls a district by its key', () => {
  expect({ ...toDistrict(district) }).toEqual({ ags: '05570', name: 'Warendorf', kind: 'Kreis' });
});

test.each([null, undefined])('has no population when it is %s', (population) => {
  expect(toMunicipality(telgte(population)).population).toBeNull();
});
