import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openActivitiesFixture, type ActivitiesFixture } from '../../testing/activities-fixture.js';
import { activityRecord, once, weekly } from '../../testing/activity-record.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

interface Offers {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    distanceMetres: number;
    nextOccurrence: { start: string; end: string | null; status: string; note: string | null } | null;
    node: { title: string };
  }[];
}

const OFFERS = `query ($near: NearInput!, $filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String) {
  offersNear(near: $near, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { distanceMetres nextOccurrence { start end status note } node { title } }
  }
}`;

async function offers(variables: Record<string, unknown>): Promise<Offers> {
  const { data, errors } = await ask(fixture.service, OFFERS, variables);
  expect(errors).toEqual([]);
  return data?.['offersNear'] as unknown as Offers;
}

const titles = ({ edges }: Offers): string[] => edges.map(({ node }) => node.title);

/** A village of its own for each test, far from the others. */
let villages = 0;
function village(): { lat: number; lon: number } {
  villages += 1;
  return { lat: 47.5 + (villages % 20) * 0.35, lon: 6 + Math.floor(villages / 20) * 2 };
}

test('gives each offer once with its next date, nearest first', async () => {
  const { lat, lon } = village();
  await fixture.write(
    activityRecord({ title: 'Fern', placeExternalId: await fixture.place(lat + 0.05, lon) }),
    activityRecord({ title: 'Nah', placeExternalId: await fixture.place(lat + 0.01, lon) }),
    activityRecord({ title: 'Zu weit', placeExternalId: await fixture.place(lat + 0.1, lon) }),
  );
  const found = await offers({ near: { position: { lat, lon }, radiusKm: 6 } });
  expect(titles(found)).toEqual(['Nah', 'Fern']);
  expect(found.totalCount).toBe(2);
  expect(found.edges[0]).toMatchObject({
    distanceMetres: 1112,
    nextOccurrence: { start: '2026-11-25T15:00:00+01:00', end: '2026-11-25T17:00:00+01:00', status: 'SCHEDULED' },
  });
});

test('keeps the wall-clock time of a series across the change to summer time', async () => {
  const { lat, lon } = village();
  await fixture.write(activityRecord({ placeExternalId: await fixture.place(lat, lon) }));
  const near = { position: { lat, lon } };
  const winter = await offers({ near, filter: { from: '2027-03-24', to: '2027-03-24' } });
  const summer = await offers({ near, filter: { from: '2027-03-31', to: '2027-03-31' } });
  expect(winter.edges[0]?.nextOccurrence?.start).toBe('2027-03-24T15:00:00+01:00');
  expect(summer.edges[0]?.nextOccurrence?.start).toBe('2027-03-31T15:00:00+02:00');
});

test('sorts by time when asked, offers by appointment last', async () => {
  const { lat, lon } = village();
  const placeExternalId = await fixture.place(lat, lon);
  await fixture.write(
    activityRecord({ title: 'Nach Absprache', placeExternalId, schedules: [{ externalId: 'a', kind: 'BY_APPOINTMENT' }] }),
    activityRecord({ title: 'Mittwoch', placeExternalId }),
    activityRecord({ title: 'Montag', placeExternalId: await fixture.place(lat + 0.02, lon), schedules: [once('2026-11-23T10:00')] }),
  );
  const found = await offers({ near: { position: { lat, lon } }, sort: 'SOONEST' });
  expect(titles(found)).toEqual(['Montag', 'Mittwoch', 'Nach Absprache']);
  expect(found.edges[2]?.nextOccurrence).toBeNull();
});

test('leaves out what is over, unless the window begins in the past', async () => {
  const { lat, lon } = village();
  const placeExternalId = await fixture.place(lat, lon);
  await fixture.write(
    activityRecord({ title: 'Heute früh', placeExternalId, schedules: [once('2026-11-22T08:00')] }),
    activityRecord({ title: 'Heute ohne Ende', placeExternalId, schedules: [{ externalId: 'x', kind: 'DATED', start: '2026-11-22T11:00' }] }),
    activityRecord({ title: 'Heute ganztägig', placeExternalId, schedules: [{ externalId: 'x', kind: 'DATED', start: '2026-11-22T00:00', allDay: true }] }),
    activityRecord({ title: 'Letzten Monat', placeExternalId, schedules: [once('2026-10-20T08:00')] }),
  );
  const near = { position: { lat, lon } };
  expect(titles(await offers({ near, sort: 'SOONEST' }))).toEqual(['Heute ganztägig', 'Heute ohne Ende']);
  expect(titles(await offers({ near, filter: { from: '2026-11-22' }, sort: 'SOONEST' }))).toEqual(['Heute ganztägig', 'Heute ohne Ende']);
  expect(titles(await offers({ near, filter: { from: '2026-10-01', to: '2026-10-31' } }))).toEqual(['Letzten Monat']);
});

test('shows a date that takes place before an earlier cancelled one, and the cancelled one if it is all there is', async () => {
  const { lat, lon } = village();
  const cancelled = { originalStart: '2026-11-25T15:00', status: 'CANCELLED' as const, note: 'Frau Muster ist krank.' };
  await fixture.write(activityRecord({ placeExternalId: await fixture.place(lat, lon), schedules: [weekly({ exceptions: [cancelled] })] }));
  const near = { position: { lat, lon } };
  expect((await offers({ near })).edges[0]?.nextOccurrence).toMatchObject({ start: '2026-12-02T15:00:00+01:00', status: 'SCHEDULED' });
  const thisWeek = await offers({ near, filter: { to: '2026-11-29' } });
  expect(thisWeek.edges[0]?.nextOccurrence).toMatchObject({ start: '2026-11-25T15:00:00+01:00', status: 'CANCELLED', note: 'Frau Muster ist krank.' });
});

test('finds a moved date on its new day and not on the old one', async () => {
  const { lat, lon } = village();
  const moved = { originalStart: '2026-11-25T15:00', status: 'MOVED' as const, movedTo: '2026-11-27T10:30' };
  await fixture.write(activityRecord({ placeExternalId: await fixture.place(lat, lon), schedules: [weekly({ exceptions: [moved] })] }));
  const near = { position: { lat, lon } };
  const friday = await offers({ near, filter: { from: '2026-11-27', to: '2026-11-27' } });
  expect(friday.edges[0]?.nextOccurrence).toMatchObject({ start: '2026-11-27T10:30:00+01:00', end: '2026-11-27T12:30:00+01:00', status: 'MOVED' });
  expect((await offers({ near, filter: { from: '2026-11-25', to: '2026-11-25' } })).totalCount).toBe(0);
});

test('combines needs, categories and words in any German spelling', async () => {
  const { lat, lon } = village();
  const placeExternalId = await fixture.place(lat, lon);
  await fixture.write(
    activityRecord({ title: 'Erzählcafé', placeExternalId, needs: ['loneliness'], categories: ['storytelling'] }),
    activityRecord({ title: 'Trauercafé', placeExternalId, needs: ['bereavement'], categories: ['grief'] }),
    activityRecord({ title: 'Spaziergang', placeExternalId, needs: ['movement', 'loneliness'], categories: ['walking'] }),
  );
  const near = { position: { lat, lon } };
  expect(titles(await offers({ near, filter: { needs: ['loneliness', 'bereavement'], categories: ['grief', 'walking'] } })).toSorted()).toEqual(['Spaziergang', 'Trauercafé']);
  expect(titles(await offers({ near, filter: { text: 'ERZAHLCAFE' } }))).toEqual(['Erzählcafé']);
  expect((await offers({ near, filter: { text: "'; drop table activities.activity; --" } })).totalCount).toBe(0);
});

test('finds an offer that comes to the home in each municipality it serves, and an online one nowhere', async () => {
  const { lat, lon } = village();
  await fixture.sql(`insert into places.locality_v1 (id, label, kind, ags, lat, lon) values ('m1', 'Dorf', 'MUNICIPALITY', '99000001', $1, $2)`, [lat, lon]);
  await fixture.write(
    activityRecord({ title: 'Besuchsdienst', mode: 'AT_HOME', serviceArea: { municipalities: ['99000001', '99000002'] } }),
    activityRecord({ title: 'Am Telefon', mode: 'ONLINE' }),
  );
  expect(titles(await offers({ near: { position: { lat, lon } } }))).toEqual(['Besuchsdienst']);
});

test('follows a place that moves', async () => {
  const { lat, lon } = village();
  const placeExternalId = await fixture.place(lat, lon);
  await fixture.write(activityRecord({ title: 'Zieht um', placeExternalId }));
  const [row] = await fixture.sql('update places.place_v1 set lat = lat + 1 where lat = $1 and lon = $2 returning id', [lat, lon]);
  await fixture.sql(`insert into places.change_v1 (entity, entity_id, kind) values ('Place', $1, 'UPDATED')`, [row?.['id']]);
  await fixture.write();
  expect((await offers({ near: { position: { lat, lon } } })).totalCount).toBe(0);
  expect(titles(await offers({ near: { position: { lat: lat + 1, lon } } }))).toEqual(['Zieht um']);
});

test.each(['NEAREST', 'SOONEST'])('pages by %s through every offer exactly once, with equal distances and times', async (sort) => {
  const { lat, lon } = village();
  const placeExternalId = await fixture.place(lat, lon);
  const names = Array.from({ length: 11 }, (_, at) => `Gleich ${at}`);
  await fixture.write(
    ...names.map((title, at) =>
      activityRecord({ title, placeExternalId, schedules: at % 4 === 3 ? [{ externalId: 'a', kind: 'BY_APPOINTMENT' }] : [weekly()] }),
    ),
  );
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await offers({ near: { position: { lat, lon } }, sort, first: 4, after });
    expect(page.totalCount).toBe(11);
    seen.push(...titles(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen.toSorted()).toEqual(names.toSorted());
});

test.each([
  ['a window that ends before it begins', { filter: { from: '2026-12-02', to: '2026-12-01' } }, 'WINDOW_ENDS_BEFORE_IT_BEGINS', 'filter.to'],
  ['more than 100 at once', { first: 1000 }, 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
  ['a cursor made for another sort', { sort: 'SOONEST', after: 'NEAREST' }, 'FOREIGN_CURSOR', 'after'],
])('refuses %s', async (_what, variables, code, field) => {
  const { lat, lon } = village();
  await fixture.write(activityRecord({ placeExternalId: await fixture.place(lat, lon) }));
  const near = { position: { lat, lon } };
  const cursor = (await offers({ near })).pageInfo.endCursor;
  const asked = 'after' in variables ? { ...variables, after: cursor } : variables;
  const { errors } = await ask(fixture.service, OFFERS, { near, ...asked });
  expect(errors).toMatchObject([{ code, field, hint: expect.any(String) }]);
});

test('refuses a day that does not exist', async () => {
  const { errors } = await ask(fixture.service, OFFERS, { near: { postalCode: '48291' }, filter: { from: '2026-02-30' } });
  expect(errors[0]?.message).toContain('2026-02-30');
});
