import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, validate, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { arbitraryQuestion } from './testing/arbitrary-document.js';
import { openOrchard, type Tamper } from './testing/ask-both.js';

const orchard = await openOrchard();
const questions = arbitraryQuestion(orchard.planner.schema, {
  values: (place) => (place.endsWith('(id)') ? fc.constantFrom('1', '2', '5', 'a', 'b', 'c', 'gone', 'felled') : undefined),
});

const errorsOf = ({ errors = [] }: ExecutionResult): string[] => [...new Set(errors.map(({ path, extensions }) => JSON.stringify([path, extensions?.['code']])))].toSorted();
const dataOf = ({ data }: ExecutionResult): string => JSON.stringify(data);

/** A number from 0 to 99 that is always the same for the same thing. */
const draw = (...parts: unknown[]): number => createHash('md5').update(JSON.stringify(parts)).digest().readUInt16LE(0) % 100;

test('answers as @apollo/gateway does, to the letter, error by error', async () => {
  orchard.tamper = (answer) => answer;
  await fc.assert(
    fc.asyncProperty(questions, async ({ query, variables }) => {
      expect(validate(orchard.planner.schema, parse(query))).toEqual([]);
      const [ours, stock] = [await orchard.ask(query, variables), await orchard.askStock(query, variables)];
      expect(dataOf(ours)).toBe(dataOf(stock));
      expect(errorsOf(ours)).toEqual(errorsOf(stock));
    }),
    { numRuns: 700 },
  );
}, 60_000);

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
    fc.asyncProperty(questions, fc.nat(), async ({ query, variables }, seed) => {
      orchard.tamper = forgetful(seed);
      const [ours, stock] = [await orchard.ask(query, variables), await orchard.askStock(query, variables)];
      expect(dataOf(ours)).toBe(dataOf(stock));
      expect(errorsOf(ours)).toEqual(errorsOf(stock));
    }),
    { numRuns: 700 },
  );
}, 60_000);

const NONSENSE = [5, 'text', true, { surprise: [] }, [null], ['text'], null, -1.5, undefined];

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
        const fits = !(Array.isArray(nonsense) && typeof inner === 'object' && inner !== null && !Array.isArray(inner));
        return [name, isOdd && fits ? nonsense : spoil(inner)];
      }),
    );
  };
  return { ...answer, data: spoil(answer.data) as Record<string, unknown> };
};

test('whatever services say, an answer is what @apollo/gateway gives or, where that gives up, the rest of it with an error', async () => {
  let givenUp = 0;
  await fc.assert(
    fc.asyncProperty(questions, fc.nat(), async ({ query, variables }, seed) => {
      orchard.tamper = hostile(seed);
      orchard.misfits.length = 0;
      const [ours, stock] = [await orchard.ask(query, variables), await orchard.askStock(query, variables)];
      if (stock.data !== undefined) return expect(dataOf(ours)).toBe(dataOf(stock));
      givenUp += 1;
      expect(ours.errors?.length).toBeGreaterThan(0);
      if (ours.data !== undefined) expect(orchard.misfits.length).toBeGreaterThan(0);
    }),
    { numRuns: 700 },
  );
  expect(givenUp).toBeGreaterThan(5);
}, 60_000);
