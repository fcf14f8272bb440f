import { expect, test } from 'vitest';

import { crookedNames } from './crooked-names.js';

test('a name that is not written as its sort is, is named by its path', () => {
  expect(
    crookedNames(`
      type offer { Title(max_length: Int): String }
      type Opening_Hours { ok: Boolean }
      enum Kind { open HALF_open TOO__MANY }
      input Filter { only_free: Boolean }
    `),
  ).toEqual(['offer', 'offer.Title', 'offer.Title(max_length)', 'Opening_Hours', 'Kind.open', 'Kind.HALF_open', 'Kind.TOO__MANY', 'Filter.only_free']);
});

test('digits and shouted abbreviations are fine', () => {
  expect(crookedNames('enum System { ICD_10_GM A1 } type Icd10 { urlA: String }')).toEqual([]);
});

test('what federation brings along is passed over', () => {
  expect(crookedNames('enum join__Graph { places } scalar link__Import')).toEqual([]);
});
