import { expect, test } from 'vitest';

import { NeedCodeStatus } from './need-code-status.js';
import { NeedCodeSystem } from './need-code-system.js';
import { codesOfNeed } from './need-codes.js';
import { needs } from './needs.js';

const all = needs.flatMap(({ slug }) => codesOfNeed(slug).map((entry) => ({ slug, ...entry })));

const FORM: Record<NeedCodeSystem, RegExp> = {
  [NeedCodeSystem.ICD_10_GM]: /^Z\d\d$/,
  [NeedCodeSystem.ICD_10_WHO]: /^Z\d\d\.\d$/,
  [NeedCodeSystem.SNOMED_CT]: /^\d{6,18}$/,
  [NeedCodeSystem.ICPC_2]: /^Z[012]\d$/,
};

test.each(all)('$slug: $code has the form of $system, and says where it comes from', ({ system, code, source }) => {
  expect(code).toMatch(FORM[system]);
  expect(source).toMatch(/^\S.*\S$/);
});

test('SNOMED CT codes carry a check digit that is right', () => {
  for (const { system, code } of all) if (system === NeedCodeSystem.SNOMED_CT) expect(verhoeff(code), code).toBe(0);
});

test('a need names a code once', () => {
  for (const { slug } of needs) {
    const codes = codesOfNeed(slug).map(({ system, code }) => `${system} ${code}`);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('what could not be compared is not called verified', () => {
  for (const { status, source } of all) expect(status === NeedCodeStatus.UNVERIFIED).toBe(/not yet|nearest/.test(source));
});

test('heat, dementia and what one likes to do have no code', () => {
  for (const slug of ['heat', 'dementia', 'purpose', 'story-culture', 'digital'] as const) expect(codesOfNeed(slug)).toEqual([]);
});

/** The check that every SNOMED CT identifier passes (Verhoeff); 0 when it does. */
function verhoeff(digits: string): number {
  const times = (left: number, right: number): number => {
    const sum = left < 5 ? (right < 5 ? (left + right) % 5 : 5 + ((left + right) % 5)) : right < 5 ? 5 + ((left - right + 5) % 5) : (left - right + 10) % 5;
    return sum;
  };
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  return [...digits].toReversed().reduce((check, digit, at) => {
    let value = Number(digit);
    for (let round = 0; round < at % 8; round += 1) value = turn[value] ?? 0;
    return times(check, value);
  }, 0);
}
