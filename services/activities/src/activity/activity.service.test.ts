import { publicId } from '@miteinander/kit/identity/public-id.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord, once, weekly } from '../testing/activity-record.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

const idOf = (externalId: string): string => publicId('activity', 'test', externalId);

test('answers an offer by id with its facts, labels, schedules and dates', async () => {
  const record = activityRecord({
    categories: ['storytelling'],
    needs: ['loneliness'],
    cost: { kind: 'AMOUNT', cents: 400 },
    firstVisit: { greeter: 'Frau Muster', comeAlone: true },
    organiserExternalId: 'club',
    confirmedOn: '2026-11-13',
  });
  await fixture.write(record);
  const { data, errors } = await ask(
    fixture.service,
    `query ($id: ID!) { activity(id: $id) {
       title categories { slug label } needs { slug label codes { system code status source } } cost { kind cents note } registration { kind } firstVisit { greeter comeAlone fetched }
       organiser { id } place { id } lastConfirmedAt freshness example
       schedules { kind start durationMinutes rule } nextOccurrence { start } occurrences(first: 2) { start }
     } }`,
    { id: idOf(record.provenance.externalId) },
  );
  expect(errors).toEqual([]);
  expect(data?.['activity']).toEqual({
    title: record.title,
    categories: [{ slug: 'storytelling', label: expect.any(String) }],
    needs: [
      {
        slug: 'loneliness',
        label: expect.any(String),
        codes: expect.arrayContaining([{ system: 'ICPC_2', code: 'Z29', status: 'VERIFIED', source: 'ICPC-2, published list of chapter Z' }]),
      },
    ],
    cost: { kind: 'AMOUNT', cents: 400, note: null },
    registration: null,
    firstVisit: { greeter: 'Frau Muster', comeAlone: true, fetched: null },
    organiser: { id: publicId('partner', 'test', 'club') },
    place: null,
    lastConfirmedAt: '2026-11-13',
    freshness: 'FRESH',
    example: false,
    schedules: [{ kind: 'DATED', start: '2026-01-07T15:00', durationMinutes: 120, rule: 'FREQ=WEEKLY;BYDAY=WE' }],
    nextOccurrence: { start: '2026-11-25T15:00:00+01:00' },
    occurrences: [{ start: '2026-11-25T15:00:00+01:00' }, { start: '2026-12-02T15:00:00+01:00' }],
  });
});

test.each(['00000000-0000-5000-8000-000000000000', 'kein-angebot'])('answers null for the unknown id %s', async (id) => {
  const { data, errors } = await ask(fixture.service, 'query ($id: ID!) { activity(id: $id) { id } }', { id });
  expect({ data, errors }).toEqual({ data: { activity: null }, errors: [] });
});

test('leaves everything alone when the same record comes twice, and adds the dates of a later one', async () => {
  const record = activityRecord({ schedules: [once('2026-12-01T10:00')] });
  expect(await fixture.write(record)).toEqual({ created: 1, updated: 0, unchanged: 0 });
  expect(await fixture.write(record)).toEqual({ created: 0, updated: 0, unchanged: 1 });
  expect(await fixture.write({ ...record, schedules: [once('2026-12-08T10:00')] })).toEqual({ created: 0, updated: 1, unchanged: 0 });
  expect(await fixture.write(record)).toEqual({ created: 0, updated: 0, unchanged: 1 });
  const { data } = await ask(fixture.service, 'query ($id: ID!) { activity(id: $id) { occurrences { start } } }', { id: idOf(record.provenance.externalId) });
  expect(data?.['activity']).toEqual({ occurrences: [{ start: '2026-12-01T10:00:00+01:00' }, { start: '2026-12-08T10:00:00+01:00' }] });
});

test('takes away the dates that a record with all dates no longer names', async () => {
  const record = activityRecord({ schedules: [once('2026-12-01T10:00'), once('2026-12-08T10:00')] });
  await fixture.write(record);
  const complete = { ...record, schedules: [once('2026-12-08T10:00')], schedulesAreComplete: true };
  expect(await fixture.write(complete)).toEqual({ created: 0, updated: 1, unchanged: 0 });
  expect(await fixture.write(complete)).toEqual({ created: 0, updated: 0, unchanged: 1 });
  const { data } = await ask(fixture.service, 'query ($id: ID!) { activity(id: $id) { occurrences { start } } }', { id: idOf(record.provenance.externalId) });
  expect(data?.['activity']).toEqual({ occurrences: [{ start: '2026-12-08T10:00:00+01:00' }] });
});

test('lists the offers at a place and of an organiser by title, as many as asked for', async () => {
  const placeExternalId = await fixture.place(52, 8);
  await fixture.write(
    ...['C', 'A', 'B'].map((title) => activityRecord({ title, placeExternalId, organiserExternalId: 'parish' })),
  );
  const representations = [
    { __typename: 'Place', id: publicId('place', 'test', placeExternalId) },
    { __typename: 'Partner', id: publicId('partner', 'test', 'parish') },
    { __typename: 'Partner', id: publicId('partner', 'test', 'nobody') },
  ];
  const { data } = await ask(
    fixture.service,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
       ... on Place { activities(first: 2) { title } } ... on Partner { activities { title } } } }`,
    { representations },
  );
  expect(data?.['_entities']).toEqual([
    { activities: [{ title: 'A' }, { title: 'B' }] },
    { activities: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] },
    { activities: [] },
  ]);
});

test('shows past dates only when asked from an earlier day', async () => {
  const record = activityRecord({ schedules: [weekly({ start: '2026-11-11T15:00', rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3' })] });
  await fixture.write(record);
  const { data } = await ask(
    fixture.service,
    'query ($id: ID!) { activity(id: $id) { occurrences { start } all: occurrences(from: "2026-11-01") { start } } }',
    { id: idOf(record.provenance.externalId) },
  );
  expect(data?.['activity']).toMatchObject({ occurrences: { length: 1 }, all: { length: 3 } });
});
