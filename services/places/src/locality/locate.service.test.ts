import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openPlacesFixture, type PlacesFixture } from '../testing/places-fixture.js';

let fixture: PlacesFixture;

beforeAll(async () => {
  fixture = await openPlacesFixture(testServer());
});

afterAll(() => fixture.close());

interface Suggestion {
  id: string;
  label: string;
  kind: string;
  postalCode: string | null;
  municipality: { name: string };
}

async function locate(text: string, first?: number | null): Promise<Suggestion[]> {
  const { data, errors } = await ask(
    fixture.service,
    'query ($text: String!, $first: Int) { locate(text: $text, first: $first) { id label kind postalCode municipality { name } } }',
    { text, first },
  );
  expect(errors).toEqual([]);
  return data?.['locate'] as unknown as Suggestion[];
}

const labels = async (text: string, first?: number) => (await locate(text, first)).map(({ label }) => label);

test('finds one postcode and its municipality', async () => {
  expect(await locate('48231')).toEqual([{ id: 'postcode-48231', label: '48231 Warendorf', kind: 'POSTCODE', postalCode: '48231', municipality: { name: 'Warendorf' } }]);
  expect(await labels(' 48231 Warendorf ')).toEqual(['48231 Warendorf']);
});

test('keeps the leading zero of a postcode', async () => {
  expect((await locate('010', 100)).every(({ postalCode }) => postalCode?.startsWith('010'))).toBe(true);
  expect(await labels('01067')).toEqual(['01067 Dresden']);
});

test('lists the postcodes that begin alike in their order', async () => {
  const codes = (await locate('482')).map(({ postalCode }) => postalCode);
  expect(codes).toHaveLength(5);
  expect(codes).toEqual(codes.toSorted());
  expect(codes[0]).toBe('48231');
});

test('puts company postcodes last and finds them all the same', async () => {
  const kinds = (await locate('481', 100)).map(({ kind }) => kind);
  expect(kinds).toContain('COMPANY_POSTCODE');
  expect(kinds).toEqual([...kinds].sort((one, other) => Number(one === 'COMPANY_POSTCODE') - Number(other === 'COMPANY_POSTCODE')));
  expect(kinds[0]).toBe('POSTCODE');
  expect(await locate('48119')).toMatchObject([{ label: '48119 Münster', kind: 'COMPANY_POSTCODE', municipality: { name: 'Münster' } }]);
});

test('finds a municipality by its name', async () => {
  expect((await locate('Telgte'))[0]).toEqual({ id: 'municipality-05570044', label: 'Telgte', kind: 'MUNICIPALITY', postalCode: null, municipality: { name: 'Telgte' } });
});

test.each(['münst', 'muenst', 'munst', 'MÜNST', 'MUENST', 'mu\u0308nst', ' Münster '])('finds the large Münster for "%s"', async (typed) => {
  expect((await locate(typed))[0]).toMatchObject({ id: 'municipality-05515000' });
});

test('forgives a typo', async () => {
  expect((await labels('Tellgte'))[0]).toBe('Telgte');
  expect((await labels('Wahrendorf'))[0]).toBe('Warendorf');
});

test('puts larger towns first among those that begin alike', async () => {
  expect((await labels('bad s', 3))).toEqual(['Bad Salzuflen', 'Bad Salzungen', 'Bad Soden am Taunus']);
  expect((await labels('Frankfurt')).slice(0, 2)).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
});

test('finds a name by a later word, the largest town first', async () => {
  expect((await labels('salzuflen'))[0]).toBe('Bad Salzuflen');
  expect((await labels('main', 100)).find((label) => !label.startsWith('Main'))).toBe('Frankfurt am Main');
});

test.each(['', '   ', '-', '\t\n', '\u0000'])('suggests nothing for %j', async (typed) => {
  expect(await locate(typed)).toEqual([]);
});

test.each(['qqqqqq', '%', '_', '%%%', '\\', 'Telgte%', 'T_lgte', "'; drop table places.place; --", '?', '?::int', '$1', '💐', '\ud800', '00000', 'x'.repeat(10_000)])(
  'takes %j for words, not for patterns',
  async (typed) => {
    const found = await labels(typed);
    expect(found.length).toBeLessThanOrEqual(5);
    if (!/T.lgte/.test(typed)) expect(found).toEqual([]);
  },
);

test('takes the beginning of a text that is far too long', async () => {
  const more = Array.from({ length: 2_000 }, (_, at) => `wort${at}`).join(' ');
  expect((await labels(`Telgte${' '.repeat(100)}${more}`))[0]).toBe('Telgte');
  expect((await labels(`48231${'1'.repeat(10_000)}`))).toEqual(['48231 Warendorf']);
});

test('never suggests where nobody lives', async () => {
  expect((await labels('Sachsenwald', 100))).not.toContain('Sachsenwald (Forstgutsbez.)');
  const rows = await fixture.orm.em.fork().execute(
    `select locality.label from places.locality join places.municipality using (ags) where municipality.population is null or locality.population is null`,
  );
  expect(rows).toEqual([]);
});

test('gives as many as asked, five unless told', async () => {
  expect(await locate('Bad', 100)).toHaveLength(100);
  expect(await locate('Bad', 1)).toHaveLength(1);
  expect(await locate('Bad', null)).toHaveLength(5);
});

test.each([0, 101, -1])('refuses to give %i', async (first) => {
  const { errors } = await ask(fixture.service, `{ locate(text: "Bad", first: ${first}) { id } }`);
  expect(errors).toMatchObject([{ code: 'PAGE_SIZE_OUT_OF_RANGE', field: 'first' }]);
});

test('asks the database twice, however many are suggested', async () => {
  for (const first of [1, 100]) expect(await fixture.statements.during(() => locate('Bad', first))).toHaveLength(2);
});
