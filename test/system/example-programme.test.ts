import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { contentsOf } from '../support/change-logs.js';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW, startSystem, type TestSystem } from '../support/system.js';

const WEEK_MILLISECONDS = 7 * 86_400_000;

interface Offer {
  distanceMetres: number;
  nextOccurrence: { start: string; end: string | null; status: string } | null;
  node: {
    id: string;
    title: string;
    mode: string;
    example: boolean;
    place: { name: string; municipality: { ags: string } | null } | null;
    organiser: { name: string } | null;
    schedules: { kind: string; start: string | null; rule: string | null }[];
  };
}

const OFFERS = `query ($near: NearInput!, $after: String) {
  offersNear(near: $near, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      distanceMetres
      nextOccurrence { start end status }
      node { id title mode example place { name municipality { ags } } organiser { name } schedules { kind start rule } }
    }
  }
}`;

let database: PreparedDatabase;
let system: TestSystem;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  system = await startSystem(database.connections);
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

async function offersNear(near: object): Promise<Offer[]> {
  interface Page { offersNear: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Offer[] } }
  const offers: Offer[] = [];
  for (let after: string | null = null; ; ) {
    const { offersNear: page }: Page = await system.data<Page>(OFFERS, { near, after });
    offers.push(...page.edges);
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage) continue;
    expect(offers).toHaveLength(page.totalCount);
    return offers;
  }
}

test.each(['44787', '48291'])('offers around %s come with place, organiser and next date, and say that they are examples', async (postalCode) => {
  const offers = await offersNear({ postalCode, radiusKm: 25 });
  expect(offers.length).toBeGreaterThan(4);
  for (const { node, nextOccurrence } of offers) {
    expect(node.example).toBe(true);
    expect(node.organiser?.name, node.title).toMatch(/Beispiel/);
    if (node.mode === 'AT_PLACE') expect(node.place?.name, node.title).toMatch(/Beispiel/);
    const dated = node.schedules.some(({ kind }) => kind !== 'BY_APPOINTMENT');
    if (dated) expect(Date.parse(nextOccurrence?.end ?? nextOccurrence?.start ?? ''), node.title).toBeGreaterThan(NOW.getTime());
    else expect(nextOccurrence).toBeNull();
  }
});

test('every offer at a place or at home is found within five kilometres of the middle of its town, ten in a large city', async () => {
  const expected = await database.sql<{ id: string; title: string; ags: string; large: boolean }>(`
    select activity.id, title, ags, population > 200000 as large
    from activities.activity
    join places.place on place.id = place_id
    join places.municipality using (ags)
    where mode = 'AT_PLACE'
    union all
    select id, title, ags, population > 200000
    from activities.activity join places.municipality on ags = facts->'serviceArea'->'municipalities'->>0
    where mode = 'AT_HOME'
    order by title`);
  const [counted] = await database.sql<{ number: string }>(`select count(*) as number from activities.activity where mode in ('AT_PLACE', 'AT_HOME')`);
  expect(expected).toHaveLength(Number(counted?.number));
  const found = new Map<string, Set<string>>();
  for (const { ags, large } of expected) {
    if (found.has(ags)) continue;
    found.set(ags, new Set((await offersNear({ municipality: ags, radiusKm: large ? 10 : 5 })).map(({ node }) => node.id)));
  }
  expect(expected.filter(({ id, ags }) => found.get(ags)?.has(id) !== true)).toEqual([]);
});

test('every place of the programme lies in its municipality', async () => {
  expect(await database.sql('select name from places.place where ags is null')).toEqual([]);
});

test('a second load on the same day changes nothing', async () => {
  const before = await contentsOf(database);
  await loadExampleProgramme(database.connections, NOW);
  expect(await contentsOf(database)).toEqual(before);
});

test('a load a week later moves single dates and courses along by a week and leaves what recurs for good', async () => {
  const singles = `select schedule.id, start from activities.schedule where (rule is null or rule like '%COUNT=%') and start is not null order by schedule.id`;
  const recurring = `select schedule.id, start, rule from activities.schedule where rule not like '%COUNT=%' order by schedule.id`;
  const before = await database.sql<{ id: string; start: string }>(singles);
  const unmoved = await database.sql(recurring);
  expect(before.length).toBeGreaterThan(0);

  const weekLater = new Date(NOW.getTime() + WEEK_MILLISECONDS);
  await loadExampleProgramme(database.connections, weekLater);
  system.clock.now = weekLater;

  const later = ({ id, start }: { id: string; start: string }) => ({ id, start: new Date(Date.parse(`${start}Z`) + WEEK_MILLISECONDS).toISOString().slice(0, 16) });
  expect(await database.sql(singles)).toEqual(before.map(later));
  expect(await database.sql(recurring)).toEqual(unmoved);
  for (const { node, nextOccurrence } of await offersNear({ postalCode: '48291', radiusKm: 25 })) {
    if (node.schedules.some(({ kind, rule }) => kind === 'DATED' && rule === null)) {
      expect(Date.parse(nextOccurrence?.start ?? ''), node.title).toBeGreaterThan(weekLater.getTime());
    }
  }
});
