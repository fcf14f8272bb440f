import { bareDefinitions } from '@miteinander/schema/rules/bare-definitions.js';
import { brittleFields, type Owners } from '@miteinander/schema/rules/brittle-fields.js';
import { compareWithRelease } from '@miteinander/schema/rules/compare-with-release.js';
import { crookedNames } from '@miteinander/schema/rules/crooked-names.js';
import { readSchemaFiles } from '@miteinander/schema/rules/read-schema-files.js';
import { expect, test } from 'vitest';

const files = await readSchemaFiles(new URL('../../schema/', import.meta.url));
const schemas: [name: string, sdl: string][] = [...Object.entries(files.subgraphs), ['supergraph', files.supergraph], ['api', files.api]];

const OWNERS: Owners = { Activity: 'activities', Municipality: 'places', Partner: 'partners', Place: 'places' };

test('the schemas of all three services are looked at', () => {
  expect(Object.keys(files.subgraphs)).toEqual(['activities', 'partners', 'places']);
});

test('what another service answers may be null, so that one service can fail alone', () => {
  expect(brittleFields(files.subgraphs, OWNERS)).toEqual([]);
});

test.each(schemas)('everything in the schema of %s has a description', (_name, sdl) => {
  expect(bareDefinitions(sdl)).toEqual([]);
});

test.each(schemas)('every name in the schema of %s is written as its sort is', (_name, sdl) => {
  expect(crookedNames(sdl)).toEqual([]);
});

test('nothing breaks programs written for the released API without a note', () => {
  expect(compareWithRelease(files.released, files.api, files.notes)).toEqual([]);
});
