import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { examples } from '../../gateway/explorer/src/examples.ts';
import { plainMarkup } from '../../gateway/explorer/src/plain-markup.ts';
import { variablesOf } from '../../gateway/explorer/src/variables-of.ts';
import { migratedDatabase, preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW, startSystem, type TestSystem } from '../support/system.js';

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

/** Everything that is neither null nor an empty list. */
const filled = (value: unknown): unknown[] => {
  if (value === null || typeof value !== 'object') return value === null ? [] : [value];
  return Object.values(value).flatMap(filled);
};

test.each(examples.map((example) => [example.title, example] as const))('the example "%s" is answered, with something in it', async (_title, example) => {
  const variables = await variablesOf(example, ({ query }) => system.ask(query));
  const { data, errors } = await system.ask(example.query, variables);
  expect(errors).toBeUndefined();
  for (const [field, value] of Object.entries(data ?? {})) expect(filled(value).length, field).toBeGreaterThan(3);
});

test('the examples show offers, places, one offer, an organiser, the vocabulary, a search with facets, and localities', () => {
  const text = examples.map(({ query }) => query).join('');
  for (const part of ['offersNear', 'placesNear', 'activity(id', 'partner(id', 'audienceGroups', 'facets', 'filter: $filter', 'localitiesNear', 'locate']) expect(text).toContain(part);
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
});

test('examples are answered without errors where there is no entry at all', async () => {
  const empty = await migratedDatabase();
  const alone = await startSystem(empty.connections);
  for (const example of examples.filter(({ lookUp }) => lookUp !== undefined)) {
    const variables = await variablesOf(example, ({ query }) => alone.ask(query));
    expect(variables).toEqual(example.variables);
    expect((await alone.ask(example.query, variables)).errors).toBeUndefined();
  }
  await alone.stop();
  await empty.drop();
});

test.each([
  '<p>Stable <em>public</em> id, see <a href="https://example.org/a?b=c&amp;d">there</a>.</p>\n<pre><code>a &lt; b</code></pre>',
  'no markup at all',
])('the markup of plain descriptions is shown as it is: %s', (html) => {
  expect(plainMarkup(html)).toBe(html);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<p onclick="alert(1)">a</p>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="https://example.org" onclick="alert(1)">a</a>',
  '<p>fine</p><script>alert(1)</script>',
  '<svg><style>*{}</style></svg>',
  '<pre<img src=x>',
])('any other markup is shown as text: %s', (html) => {
  expect(plainMarkup(html)).not.toContain('<');
});
