import fc from 'fast-check';
import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';

import { NotCompiledError } from './compilation.js';
import { compileOperation } from './compile-operation.js';
import { arbitraryDocument, arbitraryMoody } from './testing/arbitrary-moody.js';
import { moodySchema, type Mood, type Moody } from './testing/moody-schema.js';

type Plain = ReturnType<typeof plain>;

const plain = ({ data, errors }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: (errors ?? []).map(({ message, path, locations }) => JSON.stringify({ message: WORDED_OTHERWISE.test(message) ? '' : message, path, locations })),
});
/** Faults of a service that nobody outside is told of; only that there is one counts. */
const WORDED_OTHERWISE = /type|Even|String|Enum|Int cannot|not even/;

async function bothAnswers(root: Moody, source: string, variables: Record<string, unknown>) {
  const schema = moodySchema(root);
  const document = parse(source);
  const given = { schema, document, variableValues: variables, contextValue: 'somebody' };
  return { compiled: plain(await compileOperation(schema, document)('somebody', variables)), interpreted: plain(await execute(given)) };
}

const variables = fc.record({ yes: fc.boolean(), no: fc.boolean(), times: fc.nat() }, { requiredKeys: ['yes'] });
const ALL_AT_ONCE: Mood[] = ['value', 'value', 'value', 'nothing', 'fails', 'wrong'];
// What fails at once beside something that fails later would leave graphql-js with a rejection that nobody handles.
const SOME_LATER: Mood[] = ['value', 'value', 'later', 'later', 'fails later'];
const TYPES: Moody['type'][] = ['Cat', 'Cat', 'Cat', 'Dog', 'Dog', 'Dog', 'Ghost'];

const alike = (given: readonly Mood[], types: readonly Moody['type'][], check: (compiled: Plain, interpreted: Plain) => void) =>
  fc.assert(
    fc.asyncProperty(arbitraryMoody(given, types), arbitraryDocument, variables, async (root, source, values) => {
      fc.pre(validate(moodySchema(root), parse(source)).length === 0);
      const { compiled, interpreted } = await bothAnswers(root, source, values);
      expect(compiled.data).toBe(interpreted.data);
      check(compiled, interpreted);
    }),
    { numRuns: 1000 },
  );

test('answers as graphql-js does, error by error, when nothing has to be waited for', () =>
  alike(ALL_AT_ONCE, TYPES, (compiled, interpreted) => expect(compiled.errors.toSorted()).toEqual(interpreted.errors.toSorted())), 60_000);

// Whether an error within something that became null is told depends on which came first.
test('answers as graphql-js does when some of it comes later', () =>
  alike(SOME_LATER, ['Cat', 'Dog'], (compiled, interpreted) => expect(compiled.errors.length > 0).toBe(interpreted.errors.length > 0)), 60_000);

const CAT: Moody = { type: 'Cat', moods: ['value'], relatives: [] };

test('one compiled operation answers with and without what is skipped', async () => {
  const schema = moodySchema(CAT);
  const answer = compileOperation(schema, parse('query ($short: Boolean!) { cat { name size @skip(if: $short) } }'));
  expect(await answer(null, { short: true })).toMatchObject({ data: { cat: { name: 'Minka' } } });
  expect(await answer(null, { short: false })).toMatchObject({ data: { cat: { name: 'Minka', size: 'LARGE' } } });
  expect(await answer(null, { short: true })).toMatchObject({ data: { cat: { name: 'Minka' } } });
});

test('refuses wrong variables as graphql-js does', async () => {
  const source = 'query ($yes: Boolean!, $n: Int) { cat { name @skip(if: $yes) said(times: $n) } }';
  const { compiled, interpreted } = await bothAnswers(CAT, source, { n: 'many' });
  expect(compiled).toEqual(interpreted);
  expect(compiled.errors).toHaveLength(2);
});

test('a field may be called __proto__', async () => {
  const { compiled, interpreted } = await bothAnswers(CAT, '{ cat { __proto__: friend { name } name } }', {});
  expect(compiled).toEqual(interpreted);
});

test.each(['mutation { write }', 'subscription { news }', '{ __schema { types { name } } }', '{ __type(name: "Cat") { name } }', 'query A { cat { name } } query B { cat { name } }'])(
  'leaves %s to graphql-js',
  (source) => {
    expect(() => compileOperation(moodySchema(CAT), parse(source))).toThrow(NotCompiledError);
  },
);

test('takes the operation it is told to', async () => {
  const answer = compileOperation(moodySchema(CAT), parse('query A { cat { name } } query B { cat { size } }'), 'B');
  expect(await answer(null, {})).toMatchObject({ data: { cat: { size: 'LARGE' } } });
});
