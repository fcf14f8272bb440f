import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { countStatements } from '@miteinander/kit/testing/count-statements.js';
import { freshDatabase, type FreshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { partnersDatabase } from '../db/database.js';
import { openPartners } from '../server.js';
import { partnerRecord } from '../testing/partner-record.js';
import type { PartnerRecord } from './partner.record.js';
import { partnerWriter } from './partner.writer.js';

let database: FreshDatabase;
let partners: Service;
let orm: MikroORM;
let now = new Date('2026-11-22T11:00:00Z');
const statements = countStatements();

beforeAll(async () => {
  database = await freshDatabase(testServer(), { migrated: [partnersDatabase] });
  const connection = database.connection('partners');
  orm = openOrm(partnersDatabase, connection);
  partners = await openPartners({ connection, now: () => now, onStatement: statements.onStatement });
});

afterAll(async () => {
  await partners.stop();
  await orm.close();
  await database.drop();
});

const write = (...records: PartnerRecord[]) => writeRecords(orm, partnerWriter, rowsOf(...records), () => undefined);
const idOf = ({ provenance }: PartnerRecord) => publicId('partner', provenance.source, provenance.externalId);
const PARTNER = `query ($id: ID!) { partner(id: $id) {
  id name kind description phone email url address { street postalCode city } example lastConfirmedAt freshness
  provenance { source sourceUrl licence attribution externalId } } }`;
const ENTITIES = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Partner { name } } }';

test('answers with everything a record says', async () => {
  const record = partnerRecord({
    description: 'Wir kochen.', phone: '02504 1', email: 'post@example.org', url: 'https://example.org/',
    address: { street: 'Markt 1', postalCode: '48291', city: 'Telgte' }, example: true, confirmedOn: '2026-10-01',
  });
  await write(record);
  const { data, errors } = await ask(partners, PARTNER, { id: idOf(record).toUpperCase() });
  expect(errors).toEqual([]);
  const { provenance, confirmedOn, ...said } = record;
  expect(data?.['partner']).toEqual({ ...said, id: idOf(record), lastConfirmedAt: confirmedOn, freshness: 'FRESH', provenance: { ...provenance, sourceUrl: null } });
});

test('lets freshness fade with the clock', async () => {
  const record = partnerRecord({ confirmedOn: '2026-11-22' });
  await write(record);
  const freshnessAt = async (moment: string) => {
    now = new Date(moment);
    return (await ask(partners, PARTNER, { id: idOf(record) })).data?.['partner'];
  };
  expect(await freshnessAt('2027-03-22T22:59:59Z')).toMatchObject({ freshness: 'FRESH' });
  expect(await freshnessAt('2027-03-22T23:00:00Z')).toMatchObject({ freshness: 'DUE' });
  expect(await freshnessAt('2027-11-22T23:00:00Z')).toMatchObject({ freshness: 'STALE' });
});

test.each(['', 'no uuid', '00000000-0000-0000-0000-000000000000', publicId('partner', 'test', 'never written')])('answers null for the id "%s"', async (id) => {
  expect(await ask(partners, PARTNER, { id })).toEqual({ data: { partner: null }, errors: [] });
});

test('resolves any number of keys in one statement, null where there is nothing', async () => {
  const records = Array.from({ length: 20 }, () => partnerRecord());
  await write(...records);
  const keys = ['no uuid', publicId('partner', 'test', 'never written'), ...records.map(idOf)].map((id) => ({ __typename: 'Partner', id }));
  let answer: Awaited<ReturnType<typeof ask>> | undefined;
  const sent = await statements.during(async () => {
    answer = await ask(partners, ENTITIES, { keys });
  });
  expect(answer?.errors).toEqual([]);
  expect(answer?.data?.['_entities']).toEqual([null, null, ...records.map(({ name }) => ({ name }))]);
  expect(sent).toHaveLength(1);
});

test('leaves everything alone when the same record comes twice, and updates what changed', async () => {
  const record = partnerRecord({ phone: '02504 1' });
  const { phone: _gone, ...withoutPhone } = record;
  expect(await write(record)).toEqual({ created: 1, updated: 0, unchanged: 0 });
  expect(await write(structuredClone(record))).toEqual({ created: 0, updated: 0, unchanged: 1 });
  expect(await write(withoutPhone)).toEqual({ created: 0, updated: 1, unchanged: 0 });
  expect((await ask(partners, PARTNER, { id: idOf(record) })).data?.['partner']).toMatchObject({ phone: null });
  const changes = await orm.em.fork().execute<{ kind: string }[]>('select kind from partners.change where entity_id = ? order by seq', [idOf(record)]);
  expect(changes).toEqual([{ kind: 'CREATED' }, { kind: 'UPDATED' }]);
});
