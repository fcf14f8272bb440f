import { expect, test } from 'vitest';

import { labelOf, localityNamed } from './localities.js';
import { HOLLERBECK_DISTRICT } from './matching/cases/district.js';

const [hollerbeck, ostheide] = HOLLERBECK_DISTRICT.localities;
const middle = { name: 'Ostheide', ags: '05999002', lat: 51.9, lon: 7.97 };
const bundle = { ...HOLLERBECK_DISTRICT, localities: [...HOLLERBECK_DISTRICT.localities, middle] };

test.for([
  ['59991', hollerbeck],
  [' 59991  hollerbeck ', hollerbeck],
  ['59991 Irgendwo', hollerbeck],
  ['05999001', hollerbeck],
  ['HOLLER', hollerbeck],
  ['59992 Ostheide', ostheide],
  ['Ostheide', middle],
  ['12345', undefined],
  ['', undefined],
  ['Beckum', undefined],
] as const)('"%s" means the locality that people mean', ([typed, locality]) => {
  expect(localityNamed(bundle, typed)).toBe(locality);
});

test('a locality is called as it stands in the field', () => {
  expect(bundle.localities.map(labelOf).slice(0, 2)).toEqual(['59991 Hollerbeck', '59992 Ostheide']);
  expect(labelOf(middle)).toBe('Ostheide');
});
