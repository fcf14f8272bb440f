import { expect, test, vi } from 'vitest';
import type { SubgraphLink } from './federation/subgraph-link.js';
import { startVillage } from './testing/start-village.js';
import { secretText } from './testing/village.js';

const everything = '{ activities { title place { name } similar { id } } place(id: "p1") { name } }';

for (const topology of ['single', 'split'] as const) {
  test(`${topology}: an answer is put together from both services`, async () => {
    const { ask } = await startVillage({ topology });
    const { status, body } = await ask('query ($first: Int) { activities(first: $first) { title place { name } } }', { first: 2 });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        activities: [
          { title: 'Erzählcafé', place: { name: 'Backhaus' } },
          { title: 'Mittagstisch', place: { name: 'Alte Mühle' } },
        ],
      },
    });
  });

  test(`${topology}: a place that is gone is null and leaves no note behind`, async () => {
    const { ask } = await startVillage({ topology });
    const { body } = await ask('{ activity(id: "a3") { title place { name } } }');
    expect(body).toEqual({ data: { activity: { title: 'Spaziergang', place: null } } });
  });

  test(`${topology}: a coded error passes with its code, field, words and suggestions`, async () => {
    const { ask } = await startVillage({ topology });
    const { status, body } = await ask('{ town(name: "Telgthe") { name } activity(id: "a1") { title } }');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { town: null, activity: { title: 'Erzählcafé' } },
      errors: [
        {
          message: 'Den Ort „Telgthe“ kennen wir nicht. / We do not know "Telgthe".',
          path: ['town'],
          extensions: {
            code: 'UNKNOWN_MUNICIPALITY',
            field: 'name',
            hint: 'Meinten Sie Telgte? / Did you mean Telgte?',
            de: { message: 'Den Ort „Telgthe“ kennen wir nicht.', hint: 'Meinten Sie Telgte?' },
            en: { message: 'We do not know "Telgthe".', hint: 'Did you mean Telgte?' },
            suggestions: ['Telgte'],
          },
        },
      ],
    });
  });

  test(`${topology}: any other error is masked, whatever code and status it claims`, async () => {
    const lines: string[] = [];
    const { ask } = await startVillage({ topology, logLevel: 'info', logDestination: { write: (line) => void lines.push(line) } });
    const { status, body } = await ask('{ broken { name } impolite { name } place(id: "p1") { name cellar } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ broken: null, impolite: null, place: { name: 'Backhaus', cellar: null } });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['broken'], 'INTERNAL'],
      [['impolite'], 'INTERNAL'],
      [['place', 'cellar'], 'INTERNAL'],
    ]);
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
      hint: expect.stringContaining(' / '),
      de: { message: 'Bei uns ist ein Fehler aufgetreten.', hint: expect.any(String) },
      en: { message: 'Something went wrong on our side.', hint: expect.any(String) },
    });
    expect(JSON.stringify(body)).not.toMatch(/select|geheim|places|stack/);
    expect(lines.join('')).toContain('a service failed');
    expect(lines.join('')).not.toContain(secretText);
  });
}

test('both topologies give the same answers, errors included', async () => {
  const single = await startVillage({ topology: 'single' });
  const split = await startVillage({ topology: 'split' });
  for (const query of [everything, '{ broken { name } town(name: "X") { id } }', '{ activities { place { name cellar } } }', '{ __typename }', '{ nothing }']) {
    const [one, two] = [await single.ask(query), await split.ask(query)];
    expect({ query, status: one.status, body: one.body }).toEqual({ query, status: two.status, body: two.body });
  }
});

const dead = (links: SubgraphLink[], how: SubgraphLink): SubgraphLink[] => links.map((link) => (link.name === 'places' ? how : link));

const deaths: [string, SubgraphLink][] = [
  ['throws', { name: 'places', kind: 'in-process', schema: undefined as never, createContext: () => Promise.reject(new Error(secretText)) }],
  ['is not there', { name: 'places', kind: 'http', url: 'http://127.0.0.1:9/graphql', secret: 'any' }],
];

for (const [how, link] of deaths) {
  test(`a service that ${how} costs its fields and not the answer`, async () => {
    const { ask } = await startVillage({ links: (links) => dead(links, link) });
    const { status, body } = await ask('{ activities(first: 2) { title place { name } } place(id: "p1") { name } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({
      activities: [
        { title: 'Erzählcafé', place: null },
        { title: 'Mittagstisch', place: null },
      ],
      place: null,
    });
    expect(body.errors?.every(({ extensions }) => extensions['code'] === 'PARTLY_UNAVAILABLE')).toBe(true);
    expect(body.extensions).toEqual({ degraded: ['places'] });
    expect(JSON.stringify(body.errors)).not.toMatch(/127\.0\.0\.1|places|ECONN|select/);
  });
}

test('a service that refuses the signature counts as not there', async () => {
  const { ask } = await startVillage({ topology: 'split', links: (links) => links.map((link) => (link.kind === 'http' ? { ...link, secret: 'wrong' } : link)) });
  const { body } = await ask('{ place(id: "p1") { name } }');
  expect(body.data).toEqual({ place: null });
  expect(body.errors?.[0]?.extensions['code']).toBe('PARTLY_UNAVAILABLE');
  expect(JSON.stringify(body)).not.toContain('401');
});

test('a service hears nothing of the asker', async () => {
  const { url, served } = await startVillage({ topology: 'split' });
  await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'seltsam/1', cookie: 'a=b', 'x-forwarded-for': '192.0.2.7', 'apollo-federation-include-trace': 'ftv1' },
    body: JSON.stringify({ query: '{ place(id: "p1") { name } }' }),
  });
  expect(JSON.stringify(served.flatMap(({ seen }) => seen))).not.toMatch(/seltsam|192\.0\.2\.7|cookie|forwarded|ftv1/);
});

test('a subgraph without a link stops the start with its name', async () => {
  await expect(startVillage({ links: ([places]) => (places === undefined ? [] : [places]) })).rejects.toThrow(/names the subgraph "activities".*no link/);
});

test('the log holds method, route, status and duration, and nothing about the asker or the question', async () => {
  const lines: string[] = [];
  const { url, ask } = await startVillage({ logLevel: 'info', logDestination: { write: (line) => void lines.push(line) } });
  await ask('query Geheimnis($id: ID!) { place(id: $id) { name } }', { id: 'krankheit' });
  await fetch(`${url}/documents/abc?variables=krankheit`);
  await ask('{ geheimesFeld }');
  await vi.waitFor(() => expect(lines.filter((line) => line.includes('"route"'))).toHaveLength(3));
  expect(JSON.parse(lines.find((line) => line.includes('"route"')) ?? '')).toMatchObject({ method: 'POST', route: '/graphql', status: 200, milliseconds: expect.any(Number) });
  expect(lines.join('')).not.toMatch(/geheim|krankheit|127\.0\.0\.1:\d+",|remoteAddress/i);
});

test('stopping answers what is under way and frees the port', async () => {
  const gate = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const createContext = async (): Promise<object> => {
    arrived.resolve();
    await gate.promise;
    return {};
  };
  const { url, ask, stop } = await startVillage({
    links: (links) => links.map((link) => (link.kind === 'in-process' ? { ...link, createContext } : link)),
  });
  const underWay = ask('{ place(id: "p1") { name } }');
  await arrived.promise;
  const stopped = stop();
  gate.resolve();
  expect((await underWay).body).toEqual({ data: { place: { name: 'Backhaus' } } });
  await stopped;
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});
