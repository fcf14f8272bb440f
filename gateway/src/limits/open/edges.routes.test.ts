import { expect, test } from 'vitest';
import { weights } from '../cost/weights.js';
import { limits } from '../limits.js';
import { serveOpen } from '../testing/serve-open.js';

const repeat = (count: number, part: string | ((number: number) => string)): string => Array.from({ length: count }, (_, number) => (typeof part === 'string' ? part : part(number))).join(' ');

/** Exactly so many selections, none twice at the same place. */
const tree = (selections: number): string => {
  const leaves = ['id', 'title', 'note', '__typename'];
  if (selections <= leaves.length) return leaves.slice(0, selections).join(' ');
  const rest = selections - 3;
  const left = rest < 4 ? rest : Math.ceil(rest / 2);
  return `id title note left { ${tree(left - 1)} } ${rest === left ? '' : `right { ${tree(rest - left - 1)} }`}`;
};

const nested = (levels: number): string => `${repeat(levels, '{ left')} { id } ${repeat(levels, '}')}`;

interface Asked {
  query?: string;
  variables?: unknown;
  operationName?: string;
}

const edges: [name: string, code: string, most: number, ask: (count: number) => Asked][] = [
  ['tokens', 'QUERY_TOO_LONG', limits.tokens, (count) => ({ query: `{ sum(numbers: [${repeat(count - 9, '1')}]) }` })],
  ['brackets within one another', 'QUERY_TOO_DEEP', limits.nesting, (count) => ({ query: `{ ${repeat(count - 1, '... {')} __typename ${repeat(count, '}')}` })],
  ['levels', 'QUERY_TOO_DEEP', limits.depth, (count) => ({ query: `{ entry ${nested(count - 2)} }` })],
  ['aliases', 'TOO_MANY_ALIASES', limits.aliases, (count) => ({ query: `{ entry { ${repeat(count, (number) => `a${number}: id`)} } }` })],
  ['directives', 'TOO_MANY_DIRECTIVES', limits.directives, (count) => ({ query: `{ entry { ${repeat(count, 'id @include(if: true)')} } }` })],
  ['root fields', 'TOO_MANY_ROOT_FIELDS', limits.rootFields, (count) => ({ query: `{ ${repeat(count, '__typename')} }` })],
  ['definitions', 'TOO_MANY_DEFINITIONS', limits.definitions, (count) => ({ query: repeat(count, (number) => `query Q${number} { __typename }`), operationName: 'Q0' })],
  ['declared variables', 'TOO_MANY_VARIABLES', limits.variables, (count) => ({ query: `query (${repeat(count, (number) => `$v${number}: Int = 1`)}) { sum(numbers: [${repeat(count, (number) => `$v${number}`)}]) }` })],
  ['selections', 'TOO_MANY_FIELDS', limits.selections, (count) => ({ query: `{ entry { ${tree(count - 1)} } }` })],
  ['selections in a fragment', 'TOO_MANY_FIELDS', limits.selections, (count) => ({ query: `{ entry { ${tree(count - 61)} a: left { ...F } b: right { ...F } } } fragment F on Entry { ${tree(28)} }` })],
  ['repetitions', 'TOO_MANY_REPETITIONS', limits.repetitions, (count) => ({ query: `{ entry { id ${repeat(count, 'id')} } }` })],
  ['points', 'QUERY_TOO_EXPENSIVE', limits.cost, (count) => ({ query: 'query ($first: Int) { entries(first: $first) { id } }', variables: { first: Math.floor((count - weights.rootField) / (weights.object + weights.value)) + (count > limits.cost ? 1 : 0) } })],
  ['levels of variables', 'VARIABLES_TOO_DEEP', limits.variableDepth, (count) => ({ query: 'query ($filter: Filter) { filtered(filter: $filter) }', variables: JSON.parse(`{"filter":${'{"and":'.repeat(count - 1)}null${'}'.repeat(count)}`) as unknown })],
  ['values in variables', 'TOO_MANY_VALUES', limits.variableValues, (count) => ({ query: 'query ($numbers: [Int]) { sum(numbers: $numbers) }', variables: { numbers: Array.from({ length: count - 1 }, () => 1) } })],
];

test.for(edges)('of %s, as many as allowed are answered and one more is refused with %s', async ([, code, most, ask]) => {
  const { post, refused } = await serveOpen();
  const allowed = await post(JSON.stringify(ask(most)));
  expect([allowed.status, allowed.body.errors]).toEqual([200, undefined]);
  const more = await post(JSON.stringify(ask(most + 1)));
  expect([more.status, more.body.data]).toEqual([400, undefined]);
  const explained = { message: expect.any(String), hint: expect.any(String) };
  expect(more.body.errors).toMatchObject([{ extensions: { code, de: explained, en: explained } }]);
  expect(refused).toEqual([code]);
});

test('a body may have exactly as many bytes as allowed', async () => {
  const { post } = await serveOpen();
  const body = (bytes: number): string => {
    const bare = JSON.stringify({ query: '{ __typename } #' });
    return bare.replace('#', `#${'x'.repeat(bytes - bare.length)}`);
  };
  expect(Buffer.byteLength(body(limits.bodyBytes))).toBe(limits.bodyBytes);
  expect((await post(body(limits.bodyBytes))).body).toEqual({ data: { __typename: 'Query' } });
  expect(await post(body(limits.bodyBytes + 1))).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] } });
});

test('a body that does not say how large it is, is read no further than allowed', async () => {
  const { url } = await serveOpen();
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      if ((sent += 1024) > 64 * 1024 * 1024) return controller.close();
      controller.enqueue(new Uint8Array(1024).fill(0x20));
    },
  });
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit).then(
    ({ status }) => status,
    // The connection may be closed before all of it was sent.
    () => 413,
  );
  expect(answer).toBe(413);
  expect(sent).toBeLessThan(16 * 1024 * 1024);
});

const attacks: [name: string, query: string][] = [
  ['1,000 aliases', `{ ${repeat(1000, (number) => `a${number}: __typename`)} }`],
  ['10,000 fields of the same name', `{ entry { ${repeat(10_000, 'title')} } }`],
  ['1,000 directives', `{ __typename ${repeat(1000, '@include(if: true)')} }`],
  ['100 levels', `{ entry ${nested(100)} }`],
  ['100 levels as short as can be', `${'{a'.repeat(250)}${'}'.repeat(250)}`],
  ['a megabyte of spaces', `{ __typename ${' '.repeat(1_000_000)} }`],
  ['spaces as far as allowed, and nothing', ' '.repeat(limits.bodyBytes - 100)],
  ['1,000 fields that are not there', `{ entry { ${repeat(500, (number) => `f${number}`)} } }`],
  ['fragments that double', `{ entry { ...F0 } } ${repeat(40, (number) => `fragment F${number} on Entry { ...F${number + 1} ...F${number + 1} }`)} fragment F40 on Entry { id }`],
];

test.for(attacks)('%s: refused with an answer no larger than the question', async ([, query]) => {
  const { post } = await serveOpen();
  const body = JSON.stringify({ query });
  const { status, length } = await post(body);
  expect([400, 413]).toContain(status);
  expect(length).toBeLessThanOrEqual(body.length);
});

test('of a short question that is wrong in many ways, the first is said', async () => {
  const { ask } = await serveOpen();
  expect((await ask(`{ ${repeat(9, (number) => `f${number}`)} }`)).body.errors?.length).toBe(1);
});

test.for([
  ['half a text', '{"query":"{ __typename', 400, 'BODY_NOT_JSON'],
  ['two values', '{"query":"{ __typename }"}{}', 400, 'BODY_NOT_JSON'],
  ['a prototype', '{"query":"{ __typename }","__proto__":{"x":1}}', 400, 'BODY_NOT_JSON'],
  ['30,000 lists within one another', `{"query":"{ __typename }","variables":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`, 400, 'VARIABLES_TOO_DEEP'],
  ['10,000 objects within one another', `{"query":"{ __typename }","variables":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`, 400, 'VARIABLES_TOO_DEEP'],
  ['extensions without an end', `{"query":"{ __typename }","extensions":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`, 400, 'VARIABLES_TOO_DEEP'],
  ['a number beyond all bounds', '{"query":"query ($n: Int) { entries(first: $n) { id } }","variables":{"n":1e999}}', 400, 'QUERY_TOO_EXPENSIVE'],
  ['a number of 60,000 digits', `{"query":"query ($n: [Int]) { sum(numbers: $n) }","variables":{"n":[${'9'.repeat(60_000)}]}}`, 400, 'BAD_USER_INPUT'],
  ['a number of 60,000 digits in the query', JSON.stringify({ query: `{ sum(numbers: [${'9'.repeat(60_000)}]) }` }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a page of 10^30 entries', JSON.stringify({ query: `{ entries(first: 1${'0'.repeat(30)}) { id } }` }), 400, 'QUERY_TOO_EXPENSIVE'],
] as const)('%s is refused in few words', async ([, body, status, code]) => {
  const { post, lines } = await serveOpen();
  const answer = await post(body);
  expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([status, code]);
  expect(answer.length).toBeLessThan(2000);
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
