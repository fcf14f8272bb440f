import type { Municipality } from './gazetteer-model.ts';

/** A municipality for tests: 100 km² around 52/8 unless told otherwise. */
export function testMunicipality(given: Pick<Municipality, 'ags' | 'name'> & Partial<Municipality>): Municipality {
  return {
    ars: given.ags.padEnd(12, '0'),
    fullName: given.name,
    districtCode: given.ags.slice(0, 5),
    population: 10_000,
    areaKm2: 100,
    point: { lat: 52, lon: 8 },
    seatPostcode: undefined,
    ...given,
  };
}
