import { readFile } from 'node:fs/promises';

import type * as written from '@miteinander/gateway/bundles/district-bundle.js';
import { expect, expectTypeOf, test } from 'vitest';

import type * as read from '../../widgets/src/prescription/bundle/district-bundle.ts';

const textOf = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test('what the gateway writes into a bundle is what the widgets read from it', () => {
  expectTypeOf<written.DistrictBundle>().toEqualTypeOf<read.DistrictBundle>();
  expectTypeOf<written.BundleOffer>().toEqualTypeOf<read.BundleOffer>();
  expectTypeOf<written.DistrictTexts>().toEqualTypeOf<read.DistrictTexts>();
});

test('both say it in the same words', async () => {
  expect(await textOf('widgets/src/prescription/bundle/district-bundle.ts')).toBe(await textOf('gateway/src/bundles/district-bundle.ts'));
});
