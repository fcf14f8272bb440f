import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { startNoticeboard } from '../testing/start-noticeboard.js';
import { startVillage } from '../testing/start-village.js';

const nested = (levels: number): string => `{ activities ${'{ similar '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`;

const refused: [code: string, query: string][] = [
  ['QUERY_TOO_LONG', `{ ${'__typename '.repeat(2000)} }`],
  ['QUERY_TOO_DEEP', nested(13)],
  ['TOO_MANY_ALIASES', `{ place(id: "p1") { ${Array.from({ length: 31 }, (_, number) => `a${number}: id`).join(' ')} } }`],
  ['TOO_MANY_DIRECTIVES', `{ place(id: "p1") { id ${'@include(if: true) '.repeat(51)} } }`],
  ['TOO_MANY_ROOT_FIELDS', `{ ${'__typename '.repeat(11)} }`],
  ['INTROSPECTION_TOO_DEEP', `{ __type(name: "Place") ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} }`],
  ['GRAPHQL_PARSE_FAILED', '{ place(id: "p1") { name }'],
  ['GRAPHQL_VALIDATION_FAILED', '{ place(id: "p1") { nmae } }'],
  ['OPERATION_RESOLUTION_FAILURE', 'query A { __typename } query B { __typename }'],
];

test.for(refused)('%s comes with status 400 and a sentence and a cure in both languages', async ([code, query]) => {
  const { ask } = await startVillage();
  const { status, body } = await ask(query);
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code,
    hint: expect.stringContaining(' / '),
    de: { message: expect.any(String), hint: expect.any(String) },
    en: { message: expect.any(String), hint: expect.any(String) },
  });
});

test('what just fits the limits is answered', async () => {
  const { ask } = await startVillage();
  expect((await ask(`{ ${'__typename '.repeat(10)} }`)).body).toEqual({ data: { __typename: 'Query' } });
  expect((await ask(`{ place(id: "p1") { ${Array.from({ length: 30 }, (_, number) => `a${number}: id`).join(' ')} } }`)).status).toBe(200);
});

test('a validation error says what was probably meant', async () => {
  const { ask } = await startVillage();
  expect((await ask('{ place(id: "p1") { nmae } }')).body.errors?.[0]?.message).toContain('Did you mean "name"?');
});

test('a wrong variable is named with status 400', async () => {
  const { ask } = await startVillage();
  const { status, body } = await ask('query ($first: Int) { activities(first: $first) { id } }', { first: 'viele' });
  expect(status).toBe(400);
  expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining('$first'), extensions: { code: 'BAD_USER_INPUT', field: 'variables' } });
});

test('a refusal is never much larger than the question', async () => {
  const { url } = await startVillage();
  for (const query of [`{ ${Array.from({ length: 9 }, (_, number) => `${'x'.repeat(3000)}${number}`).join(' ')} }`, `{ place(id: "p1") { ${Array.from({ length: 900 }, (_, number) => `f${number}`).join(' ')} } }`]) {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    expect(response.status).toBe(400);
    expect((await response.text()).length).toBeLessThan(16_000);
  }
});

test('introspection is open to tools', async () => {
  const { ask } = await startVillage();
  const { body } = await ask(getIntrospectionQuery());
  expect(body.errors).toBeUndefined();
  expect(JSON.stringify(body.data)).toContain('"activities"');
});

const post = (url: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });

test.for<[code: string, status: number, body: string, headers?: Record<string, string>]>([
  ['BODY_TOO_LARGE', 413, JSON.stringify({ query: `{ __typename } #${'x'.repeat(65_536)}` })],
  ['BATCHING_NOT_SUPPORTED', 400, '[{"query":"{ __typename }"}]'],
  ['BODY_NOT_JSON', 400, '{"query":'],
  ['BODY_NOT_JSON', 400, '"query"'],
  ['BODY_NOT_JSON', 400, ''],
  ['QUERY_MISSING', 400, '{}'],
  ['BAD_USER_INPUT', 400, '{"query":"{ __typename }","variables":[1]}'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 400, '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}'],
  ['UNSUPPORTED_MEDIA_TYPE', 415, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }],
  ['UNSUPPORTED_MEDIA_TYPE', 415, 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }],
])('%s (%i) answers a body such as %j', async ([code, status, body, headers]) => {
  const { url } = await startVillage();
  const response = await post(url, body, headers);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

test('queries by GET are refused, and other methods too', async () => {
  const { url } = await startVillage();
  for (const [method, path] of [['GET', '/graphql?query={__typename}'], ['DELETE', '/graphql'], ['PUT', '/graphql']] as const) {
    const response = await fetch(url + path, { method, ...(method === 'PUT' ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {}) });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  }
});

test('pages of any origin may ask, without cookies', async () => {
  const { url, ask } = await startVillage();
  const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://dorf.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  const { headers } = await ask('{ __typename }');
  for (const each of [preflight.headers, headers]) {
    expect(each.get('access-control-allow-origin')).toBe('*');
    expect(each.get('access-control-allow-credentials')).toBeNull();
  }
  expect(headers.get('cache-control')).toBe('no-store');
});

test('a browser gets a page of our own that loads nothing and shows an example that runs', async () => {
  const { url } = await startVillage({ publicUrl: 'https://miteinander.example' });
  const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml' } });
  const html = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(html).toContain('curl https://miteinander.example/graphql');
  expect(html).not.toMatch(/<script|<link|<img|src=|apollographql|url\(/);

  const example = /-d &#39;(.*?)&#39;/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  expect(await (await post(url, example)).json()).toMatchObject({ data: { __schema: { queryType: {} } } });
});

test('a query plan is not shown, even when asked for', async () => {
  const { url } = await startVillage();
  const response = await post(url, '{"query":"{ __typename }"}', { 'content-type': 'application/json', 'apollo-query-plan-experimental': 'true' });
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('a page of entries in every entry of a page is refused, a page is not', async () => {
  const { url, asked } = await startNoticeboard();
  const ask = async (first: number): Promise<Response> =>
    post(url, JSON.stringify({ query: `query ($first: Int) { offersNear(near: { postalCode: "48291" }, first: 100) { edges { node { id occurrences(first: $first) { start } } } } }`, variables: { first } }));
  expect(await (await ask(100)).json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE', field: 'query' } }] });
  expect(asked).toEqual([]);
  expect((await ask(20)).status).toBe(200);
  expect(asked.length).toBe(1);
});

test('how much is fair is said with every answer, and can be set', async () => {
  const { ask } = await startVillage({ fairUse: { burst: 250, perMinute: 1 } });
  const question = '{ activities(first: 1) { id } }';
  const answers = [await ask(question), await ask(question), await ask(question)];
  expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit')?.replace(/;t=.*/, '')])).toEqual([
    [200, '"points";r=139'],
    [200, '"points";r=28'],
    [429, '"points";r=28'],
  ]);
});
