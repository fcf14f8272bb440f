import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';

import type { DistrictBundle } from '../bundle/district-bundle.js';
import { CODE_SYSTEMS, type CodeSystem } from './code-systems.js';
import { needsOfCodes } from './needs-of-codes.js';

const need = (slug: string, codes: Partial<Record<CodeSystem, readonly string[]>>): DistrictBundle['needs'][number] => ({
  slug,
  codes: CODE_SYSTEMS.flatMap((system) => (codes[system] ?? []).map((code) => ({ system, code, verified: true }))),
});

const BUNDLE = {
  needs: [
    need('loneliness', { ICD_10_GM: ['Z60'], ICD_10_WHO: ['Z60.2'], SNOMED_CT: ['267076002'], ICPC_2: ['Z29'] }),
    need('isolation', { ICD_10_GM: ['Z60'], ICD_10_WHO: ['Z60.2', 'Z60.4'], ICPC_2: ['Z29'] }),
    need('bereavement', { ICD_10_GM: ['Z63'], ICD_10_WHO: ['Z63.4'], ICPC_2: ['Z15', 'Z19', 'Z23'] }),
    need('caregiving', { ICD_10_GM: ['Z63'], ICD_10_WHO: ['Z63.6'] }),
    need('movement', { ICD_10_GM: ['Z72'], ICD_10_WHO: ['Z72.3'] }),
    // What nobody should ever put there.
    need('wellbeing', { ICD_10_GM: ['F32'], ICPC_2: ['P76'] }),
  ],
};

const of = (system: CodeSystem, ...codes: string[]): string[] => needsOfCodes(BUNDLE, codes.map((code) => ({ system, code })));

test.each([
  ['Z60', ['loneliness', 'isolation']],
  ['z60', ['loneliness', 'isolation']],
  ['Z60.2', ['loneliness', 'isolation']],
  ['Z60.4', ['isolation']],
  ['Z604', ['isolation']],
  ['Z60.4G', ['isolation']],
  ['Z60.4 V', ['isolation']],
  ['Z60.4+G L', ['isolation']],
  ['Z60.4A', ['isolation']],
  ['Z60.4ZB', ['isolation']],
  ['Z60.-', ['loneliness', 'isolation']],
  ['Z60.9', ['loneliness', 'isolation']],
  ['Z63.4', ['bereavement']],
])('the German code %s stands for %s', (code, slugs) => {
  expect(of('ICD_10_GM', code)).toEqual(slugs);
});

test.each([
  ['Z60', ['loneliness', 'isolation']],
  ['Z63', ['bereavement', 'caregiving']],
  ['Z63.6', ['caregiving']],
])('the international code %s stands for %s', (code, slugs) => {
  expect(of('ICD_10_WHO', code)).toEqual(slugs);
});

test.each(['F32', 'F32.1G', 'F3', 'Z6', 'Z', '', 'Z99', 'Z600.2', 'Z60.22222', 'E11.9', 'U07.1!', 'Z60;Z63'])('"%s" stands for nothing', (code) => {
  expect(of('ICD_10_GM', code)).toEqual([]);
});

test('the other systems know their codes and nothing near them', () => {
  expect(of('SNOMED_CT', '267076002')).toEqual(['loneliness']);
  expect(of('SNOMED_CT', '26707600')).toEqual([]);
  expect(of('ICPC_2', 'z15')).toEqual(['bereavement']);
  expect(of('ICPC_2', 'P76')).toEqual([]);
  expect(of('ICPC_2', 'Z1')).toEqual([]);
});

test('several codes together name each need once, in the order of the bundle', () => {
  expect(of('ICD_10_GM', 'Z63', 'Z60.2', 'Z60')).toEqual(['loneliness', 'isolation', 'bereavement', 'caregiving']);
});

test('no code of an illness and no noise ever names a need', () => {
  const codes = array(record({ system: constantFrom(...CODE_SYSTEMS), code: string().map((text) => text.replace(/^\s*[zZ\d]/, 'F')) }));
  assert(property(codes, (named) => void expect(needsOfCodes(BUNDLE, named)).toEqual([])));
});
