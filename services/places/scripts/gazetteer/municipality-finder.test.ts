import { expect, test } from 'vitest';
import { MunicipalityFinder } from './municipality-finder.ts';
import { testMunicipality } from './test-municipality.ts';

const warendorf = testMunicipality({ ags: '05570052', name: 'Warendorf', areaKm2: 177, point: { lat: 51.95, lon: 7.99 } });
const telgte = testMunicipality({ ags: '05570044', name: 'Telgte', areaKm2: 91, point: { lat: 51.98, lon: 7.78 } });
const munster = testMunicipality({ ags: '05515000', name: 'Münster', areaKm2: 303, point: { lat: 51.96, lon: 7.63 } });
const finder = new MunicipalityFinder([warendorf, telgte, munster]);

test('finds a municipality by its name', () => {
  expect(finder.find('05570', 'Telgte', { lat: 51.95, lon: 7.99 })).toEqual({ municipality: telgte, by: 'NAME' });
});

test('finds a village that is written with its municipality', () => {
  expect(finder.find('05570', 'Warendorf Milte', { lat: 52.02, lon: 7.93 })).toEqual({ municipality: warendorf, by: 'PART' });
});

test('finds a half of a merged municipality', () => {
  const merged = testMunicipality({ ags: '15082340', name: 'Sandersdorf-Brehna', point: { lat: 51.63, lon: 12.26 } });
  const town = testMunicipality({ ags: '15082015', name: 'Bitterfeld-Wolfen', point: { lat: 51.65, lon: 12.3 } });
  expect(new MunicipalityFinder([merged, town]).find('15082', 'Sandersdorf Ramsin', { lat: 51.64, lon: 12.3 })).toEqual({ municipality: merged, by: 'PART' });
});

test('gives every place of an independent city to the city', () => {
  expect(finder.find('05515', 'Wolbeck', { lat: 51.91, lon: 7.73 })).toEqual({ municipality: munster, by: 'ONLY' });
});

test('measures nearness in radii, so that a wide municipality keeps its outlying villages', () => {
  const wide = testMunicipality({ ags: '12068468', name: 'Wittstock', areaKm2: 400, point: { lat: 53, lon: 12 } });
  const narrow = testMunicipality({ ags: '12068001', name: 'Kleinhof', areaKm2: 4, point: { lat: 53, lon: 12.2 } });
  expect(new MunicipalityFinder([wide, narrow]).find('12068', 'Dorf', { lat: 53, lon: 12.13 })).toEqual({ municipality: wide, by: 'NEAREST' });
});

test('does not mistake a far namesake for the municipality', () => {
  expect(finder.find('05570', 'Telgte', { lat: 51.95, lon: 8.4 }).municipality).toBe(warendorf);
});

test('finds a city next door that is listed under the district around it', () => {
  expect(finder.find('05570', 'Münster', { lat: 51.97, lon: 7.7 })).toEqual({ municipality: munster, by: 'NAME' });
});

test('never finds an uninhabited area', () => {
  const forest = testMunicipality({ ags: '05570999', name: 'Forst', population: 0, point: { lat: 52.1, lon: 8 } });
  expect(new MunicipalityFinder([warendorf, forest]).find('05570', 'Forst', forest.point).municipality).toBe(warendorf);
});

test('names a district that the municipality table does not have', () => {
  expect(() => finder.find('99999', 'Nirgendwo', { lat: 51, lon: 8 })).toThrow('"Nirgendwo" lies in district 99999');
});
