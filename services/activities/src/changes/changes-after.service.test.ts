import { randomUUID } from 'node:crypto';

import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { MOST_CHANGES } from './changes-after.js';
import type { Changes } from './changes.type.js';

let fixture: ActivitiesFixture;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
});

afterAll(() => fixture.close());

async function changes(after?: string): Promise<Changes> {
  const { data, errors } = await ask(fixture.service, 'query ($after: String) { changes(after: $after) { position complete entities { type id } } }', { after });
  expect(errors).toEqual([]);
  return data?.['changes'] as unknown as Changes;
}

const log = (service: 'places' | 'partners' | 'activities', type: string, ids: string[]) =>
  fixture.sql(`insert into ${service}.change_v1 (entity, entity_id, kind) select $1, unnest($2::uuid[]), 'UPDATED'`, [type, ids]);

/** Once the service's own follower has come to rest. */
const settled = (): Promise<string> =>
  vi.waitFor(async () => {
    const { position } = await changes();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await changes(position)).position).toBe(position);
    return position;
  }, { timeout: 10_000 });

test('nothing has changed when nothing has', async () => {
  const position = await settled();
  expect(await changes(position)).toEqual({ position, complete: true, entities: [] });
});

test('the changes of all three services are told, each entry once', async () => {
  const position = await settled();
  const [offer = '', place = '', partner = ''] = [randomUUID(), randomUUID(), randomUUID()];
  await log('places', 'Place', [place, place]);
  await log('partners', 'Partner', [partner]);
  await log('activities', 'Activity', [offer]);
  const answer = await changes(position);
  expect(answer.complete).toBe(true);
  expect(answer.entities).toEqual([{ type: 'Activity', id: offer }, { type: 'Partner', id: partner }, { type: 'Place', id: place }]);
  const later = await settled();
  expect(later).not.toBe(position);
  expect((await changes(later)).entities).toEqual([]);
});

test('as many as are listed are told, one more is not', async () => {
  const position = await settled();
  await log('places', 'Place', Array.from({ length: MOST_CHANGES }, () => randomUUID()));
  expect(await changes(position)).toMatchObject({ complete: true, entities: { length: MOST_CHANGES } });
  await log('partners', 'Partner', [randomUUID()]);
  expect(await changes(position)).toMatchObject({ complete: false, entities: [] });
});

test.each([undefined, '', 'x', '1-2', "1-2-3'; drop table x", '1-2-99999999999999999999'])('whoever says %j has to begin anew', async (after) => {
  expect(await changes(after)).toMatchObject({ complete: false, entities: [] });
});
