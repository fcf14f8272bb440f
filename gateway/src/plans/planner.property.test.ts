import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { executeSync, GraphQLError, parse, validate, type ExecutionResult, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { arbitraryQuestion, type RandomQuestion } from './testing/arbitrary-question.js';
import { openOrchard, type Tamper } from './testing/open-orchard.js';

const RUNS = Number(process.env['RANDOM_QUESTIONS'] ?? 500);
const orchard = await openOrchard();
const questions = arbitraryQuestion(orchard.planner.schema, {
  values: (place) => (place.endsWith('(id)') ? ['1', '2', '5', 'a', 'b', 'c', 'gone', 'felled'] : undefined),
});

const errorsOf = ({ errors = [] }: ExecutionResult): string[] => [...new Set(errors.map(({ path, extensions }) => JSON.stringify([path, extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR'])))].toSorted();
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** What graphql-js would write for these values: in its order, with its types. */
const asWritten = (data: unknown, { query, variables }: RandomQuestion): string => {
  const fieldResolver = (source: Record<string, unknown>, _values: unknown, _context: unknown, { path }: GraphQLResolveInfo): unknown => source[path.key];
  const { data: written } = executeSync({ schema: orchard.planner.schema, document: parse(query), variableValues: variables, rootValue: data, fieldResolver });
  return JSON.stringify(written);
};

/** @apollo/gateway puts the fields of fragments together in an order of its own; ours is the one of graphql-js. */
const expectSameData = (ours: ExecutionResult, stock: ExecutionResult, question: RandomQuestion): void => {
  expect(plain(ours.data)).toEqual(plain(stock.data));
  if (ours.data) expect(JSON.stringify(ours.data)).toBe(asWritten(ours.data, question));
};

/** A number from 0 to 99 that is always the same for the same thing. */
const draw = (...parts: unknown[]): number => createHash('md5').update(JSON.stringify(parts)).digest().readUInt16LE(0) % 100;

test('answers as @apollo/gateway does, value by value and error by error', async () => {
  orchard.tamper = (answer) => answer;
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      expect(validate(orchard.planner.schema, parse(question.query))).toEqual([]);
      const [ours, stock] = [await orchard.ask(question.query, question.variables), await orchard.askStock(question.query, question.variables)];
      expectSameData(ours, stock, question);
      expect(errorsOf(ours)).toEqual(errorsOf(stock));
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 100);

/** A service that fails to find some of the objects it is asked for, or some of their fields, with and without saying why. */
const forgetful = (seed: number): Tamper => (answer) => {
  const errors = [...(answer.errors ?? [])];
  const spoil = (value: unknown, path: (string | number)[], key: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, at) => spoil(item, [...path, at], item));
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([name, inner]) => {
        if (name === '__typename' || name === 'id' || name === '_entities' || draw(seed, name, key) >= 7) return [name, spoil(inner, [...path, name], inner)];
        errors.push({ message: 'Forgotten.', path: [...path, name], extensions: { code: `FORGOTTEN_${name}` } } as never);
        return [name, null];
      }),
    );
  };
  const data = spoil(answer.data, [], answer.data) as Record<string, unknown> | null;
  return { ...answer, data, ...(errors.length === 0 ? {} : { errors }) } as typeof answer;
};

test('what a service could not find is null as far up as @apollo/gateway takes it, and errors stand where they do there', async () => {
  await fc.assert(
    fc.asyncProperty(questions, fc.nat(), async (question, seed) => {
      orchard.tamper = forgetful(seed);
      const [ours, stock] = [await orchard.ask(question.query, question.variables), await orchard.askStock(question.query, question.variables)];
      expectSameData(ours, stock, question);
      expect(errorsOf(ours)).toEqual(errorsOf(stock));
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 100);

const NONSENSE = [4.5, 'text', true, { surprise: [] }, [null], ['text'], null, -1.5, undefined];

/** A service that answers with anything. */
const hostile = (seed: number): Tamper => (answer) => {
  const spoil = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(spoil);
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([name, inner]) => {
        const nonsense = NONSENSE[draw(seed, 'what', name, inner) % NONSENSE.length];
        const isOdd = name !== '_entities' && draw(seed, name, value) < 6;
        // @apollo/gateway takes a list for an object without fields.
        const fits = !Array.isArray(nonsense) || typeof inner !== 'object' || Array.isArray(inner);
        return [name, isOdd && fits ? nonsense : spoil(inner)];
      }),
    );
  };
  return { ...answer, data: spoil(answer.data) as Record<string, unknown> };
};

test('whatever services say, an answer is what @apollo/gateway gives or, where that gives up, the rest of it with an error', async () => {
  let [givenUp, rescued] = [0, 0];
  await fc.assert(
    fc.asyncProperty(questions, fc.nat(), async (question, seed) => {
      orchard.tamper = hostile(seed);
      orchard.misfits.length = 0;
      const [ours, stock] = [await orchard.ask(question.query, question.variables), await orchard.askStock(question.query, question.variables)];
      const goesOn = stock.data !== undefined && (stock.errors ?? []).every((error) => error instanceof GraphQLError);
      if (goesOn) {
        expectSameData(ours, stock, question);
        return;
      }
      givenUp += 1;
      if (ours.data) rescued += 1;
      if (ours.data) expect(JSON.stringify(ours.data)).toBe(asWritten(ours.data, question));
      expect(ours.errors?.some(({ extensions }) => extensions['code'] === 'PARTLY_UNAVAILABLE') ?? false).toBe(orchard.misfits.length > 0);
    }),
    { numRuns: RUNS },
  );
  expect(rescued).toBeGreaterThan(givenUp / 4);
  expect(rescued).toBeGreaterThan(5);
}, 60_000 + RUNS * 100);
