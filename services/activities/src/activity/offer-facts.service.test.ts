import { publicId } from '@miteinander/kit/identity/public-id.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { countStatements } from '@miteinander/kit/testing/count-statements.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openActivities } from '../server.js';
import { openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord } from '../testing/activity-record.js';
import type { ActivityRecord } from './activity.record.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
  await fixture.sql('alter table places.place_v1 add column if not exists accessibility jsonb');
});

afterAll(() => fixture.close());

const idOf = ({ provenance }: ActivityRecord): string => publicId('activity', 'test', provenance.externalId);

/** What the API says about the fields of one offer. */
async function shown(record: ActivityRecord, fields: string): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(fixture.service, `query ($id: ID!) { activity(id: $id) { ${fields} } }`, { id: idOf(record) });
  expect(errors).toEqual([]);
  return data?.['activity'] as unknown as Record<string, unknown>;
}

async function accessiblePlace(accessibility: object | null): Promise<string> {
  const externalId = await fixture.place(52, 8);
  await fixture.sql('update places.place_v1 set accessibility = $2 where id = $1', [publicId('place', 'test', externalId), accessibility]);
  return externalId;
}

test('a bus run by volunteers shows its stops and where it drives', async () => {
  const stops = [{ name: 'Markt', position: { lat: 51.98, lon: 7.78 } }, { name: 'Bahnhof', position: { lat: 51.99, lon: 7.79 } }];
  const centre = { lat: 51.985, lon: 7.785 };
  const bus = activityRecord({ mode: 'ALONG_ROUTE', route: { stops }, serviceArea: { municipalities: ['05570044'], radiusKm: 7.5, centre } });
  await fixture.write(bus);
  expect(await shown(bus, 'mode place { id } route { stops { name position { lat lon } } } serviceArea { municipalities { __typename ags } radiusKm centre { lat lon } }')).toEqual({
    mode: 'ALONG_ROUTE',
    place: null,
    route: { stops },
    serviceArea: { municipalities: [{ __typename: 'Municipality', ags: '05570044' }], radiusKm: 7.5, centre },
  });
});

test('host and organiser are two relations', async () => {
  const record = activityRecord({ hostExternalId: 'parish', organiserExternalId: 'club' });
  await fixture.write(record);
  const [host, organiser] = ['parish', 'club'].map((externalId) => ({ id: publicId('partner', 'test', externalId) }));
  expect(await shown(record, 'host { id } organiser { id }')).toEqual({ host, organiser });
  await fixture.write({ ...record, hostExternalId: 'town' });
  expect(await shown(record, 'host { id }')).toEqual({ host: { id: publicId('partner', 'test', 'town') } });
});

test('capacity, break, languages and review are shown as they were said', async () => {
  const capacity = { places: 12, free: 0, note: 'Wir führen eine Warteliste.' };
  const pause = { until: '2026-11-22', note: 'Die Küche wird neu gemacht.' };
  const translations = [{ language: 'uk', title: 'Кафе', summary: 'Разом.', description: null }, { language: 'en', title: 'Café', summary: null, description: null }];
  const plainLanguageReview = { by: 'Prüfgruppe Beispiel', on: '2026-05-06' };
  const record = activityRecord({
    capacity, pause, plainLanguageReview, translations: [{ language: 'uk', title: 'Кафе', summary: 'Разом.' }, { language: 'en', title: 'Café' }],
  });
  await fixture.write(record);
  const fields = 'capacity { places free note } full pause { until note } paused translations { language title summary description } plainLanguageReview { by on }';
  expect(await shown(record, fields)).toEqual({ capacity, full: true, pause, paused: true, translations, plainLanguageReview });
});

test('an offer that says nothing has none of it', async () => {
  const record = activityRecord();
  await fixture.write(record);
  const fields = 'host { id } route { stops { name } } serviceArea { radiusKm } accessibility { note } audience { groups } capacity { free } full pause { until } paused translations { title } plainLanguageReview { by }';
  expect(await shown(record, fields)).toEqual({
    host: null, route: null, serviceArea: null, accessibility: null, audience: null, capacity: null, full: false, pause: null, paused: false, translations: [], plainLanguageReview: null,
  });
});

test('a break ends with its last day in Germany, at German midnight', async () => {
  const record = activityRecord({ pause: { until: '2026-11-25' } });
  await fixture.write(record);
  const pausedAt = async (instant: string) => {
    const service = await openActivities({ connection: { ...fixture.admin, user: 'miteinander_activities', password: 'only-in-tests' }, now: () => new Date(instant) });
    const { data } = await ask(service, 'query ($id: ID!) { activity(id: $id) { paused pause { until } } }', { id: idOf(record) });
    await service.stop();
    return data?.['activity'];
  };
  expect(await pausedAt('2026-11-25T22:59:59Z')).toEqual({ paused: true, pause: { until: '2026-11-25' } });
  expect(await pausedAt('2026-11-25T23:00:00Z')).toEqual({ paused: false, pause: null });
});

test('accessibility is that of the place, fact by fact replaced by what the offer says', async () => {
  const placeExternalId = await accessiblePlace({ wheelchair: 'LIMITED', stepFreeEntrance: false, quiet: true, note: 'Eine Stufe.' });
  const inherits = activityRecord({ placeExternalId });
  const differs = activityRecord({ placeExternalId, accessibility: { wheelchair: 'YES', stepFreeEntrance: true, note: 'Die Rampe liegt.' } });
  const nowhere = activityRecord({ mode: 'ONLINE', accessibility: { quiet: false } });
  const unknown = activityRecord({ placeExternalId: await accessiblePlace(null) });
  const unpublished = activityRecord({ placeExternalId: 'nobody-knows-it' });
  await fixture.write(inherits, differs, nowhere, unknown, unpublished);
  const facts = 'accessibility { wheelchair stepFreeEntrance accessibleToilet quiet note }';
  expect(await shown(inherits, facts)).toEqual({ accessibility: { wheelchair: 'LIMITED', stepFreeEntrance: false, accessibleToilet: null, quiet: true, note: 'Eine Stufe.' } });
  expect(await shown(differs, facts)).toEqual({ accessibility: { wheelchair: 'YES', stepFreeEntrance: true, accessibleToilet: null, quiet: true, note: 'Die Rampe liegt.' } });
  expect(await shown(nowhere, facts)).toEqual({ accessibility: { wheelchair: null, stepFreeEntrance: null, accessibleToilet: null, quiet: false, note: null } });
  expect([await shown(unknown, facts), await shown(unpublished, facts)]).toEqual([{ accessibility: null }, { accessibility: null }]);
});

test('the places of many offers are asked for their accessibility in one statement', async () => {
  for (let at = 0; at < 5; at += 1) {
    await fixture.write(activityRecord({ placeExternalId: await accessiblePlace({ quiet: true }), organiserExternalId: 'busy' }));
  }
  const counter = countStatements();
  const service = await openActivities({
    connection: { ...fixture.admin, user: 'miteinander_activities', password: 'only-in-tests' }, now: () => new Date('2026-11-22T11:00:00Z'), onStatement: counter.onStatement,
  });
  const representations = [{ __typename: 'Partner', id: publicId('partner', 'test', 'busy') }];
  const statements = await counter.during(async () => {
    const { data } = await ask(
      service,
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Partner { activities { accessibility { quiet } } } } }',
      { of: representations },
    );
    expect(data?.['_entities']).toEqual([{ activities: Array.from({ length: 5 }, () => ({ accessibility: { quiet: true } })) }]);
  });
  await service.stop();
  expect(statements.filter((sql) => sql.includes('places.place_v1'))).toHaveLength(1);
});

test('every new fact is part of what makes a record different', async () => {
  const record = activityRecord();
  await fixture.write(record);
  const changes: Partial<ActivityRecord>[] = [
    { hostExternalId: 'parish' }, { route: { stops: [] } }, { serviceArea: { radiusKm: 3 } }, { accessibility: { quiet: true } }, { capacity: { free: 1 } },
    { pause: {} }, { translations: [{ language: 'en', title: 'Café' }] }, { plainLanguageReview: { by: 'Prüfgruppe', on: '2026-05-06' } },
  ];
  for (const change of changes) {
    expect(await fixture.write({ ...record, ...change }), JSON.stringify(change)).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(await fixture.write({ ...record, ...change }), JSON.stringify(change)).toEqual({ created: 0, updated: 0, unchanged: 1 });
  }
  expect(await fixture.write(record)).toEqual({ created: 0, updated: 1, unchanged: 0 });
});

test('an offer keeps the slug of a group this vocabulary does not know, and the vocabulary is there to choose from', async () => {
  const record = activityRecord({ audience: { minimumAge: 60, groups: ['women', 'beekeepers'] } });
  await fixture.write(record);
  expect(await shown(record, 'audience { minimumAge maximumAge groups meantFor { slug label englishLabel } }')).toEqual({
    audience: { minimumAge: 60, maximumAge: null, groups: ['women', 'beekeepers'], meantFor: [{ slug: 'women', label: 'Frauen', englishLabel: 'Women' }] },
  });
  const { data } = await ask(fixture.service, '{ audienceGroups { slug label englishLabel description } }');
  expect(data?.['audienceGroups']).toContainEqual({ slug: 'men', label: 'Männer', englishLabel: 'Men', description: 'Männer treffen hier andere Männer.' });
});
