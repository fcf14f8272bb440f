import { fastify } from 'fastify';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerContext } from '../asking/answer-context.js';
import { silentObserver } from '../observing/observer.js';
import type { GuardedSource } from '../resilience/guarded-source.js';
import { createSource } from '../resilience/create-source.js';
import type { ResilienceOptions } from '../resilience/resilience-options.js';
import type { InProcessLink } from './subgraph-link.js';

const { log } = fastify({ logger: false });

type Options = Parameters<GuardedSource['process']>[0];
type Resolve = (signal: AbortSignal | undefined) => unknown;

/** A service with one field, and how many times somebody wanted to know it. */
const service = (resolve: Resolve, options: Partial<ResilienceOptions> = {}) => {
  const schema: GraphQLSchema = buildSchema('type Query { name: String }');
  const resolved = vi.fn(resolve);
  const name = schema.getQueryType()?.getFields()['name'];
  if (name) name.resolve = (_source, _args, { signal }: { signal?: AbortSignal }) => resolved(signal);
  const createContext: InProcessLink['createContext'] = ({ signal }) => ({ signal });
  const source = createSource({ name: 'places', kind: 'in-process', schema, createContext }, log, silentObserver, { callMilliseconds: 100, ...options });
  const ask = (query: string) => source.process({ kind: 'incoming operation', request: { query }, context: answerContext() } as unknown as Options);
  return { ask, resolved };
};

const codesOf = ({ errors = [] }: Awaited<ReturnType<GuardedSource['process']>>): unknown[] => errors.map(({ extensions }) => extensions?.['code']);

test('a field is resolved without leaving the process', async () => {
  expect(await service(() => 'Telgte').ask('{ name }')).toEqual({ data: { name: 'Telgte' } });
});

test('a service that never comes to an end is not waited for, and told so', async () => {
  const { ask, resolved } = service(() => new Promise(() => undefined));
  const begin = performance.now();
  expect(codesOf(await ask('{ name }'))).toEqual(['PARTLY_UNAVAILABLE']);
  expect(performance.now() - begin).toBeLessThan(1000);
  expect(resolved.mock.calls.map(([signal]) => signal?.aborted)).toEqual([true]);
});

test('what a service fails with later is of no consequence', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  const { ask } = service(() => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('too late')), 150)));
  await ask('{ name }');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(unhandled).not.toHaveBeenCalled();
});

test('however often resolvers fail, or somebody asks for what is not there, the service is asked on', async () => {
  const { ask, resolved } = service(() => {
    throw new GraphQLError('no', { extensions: { code: 'INTERNAL' } });
  }, { breakMinimum: 3, breakWindow: 3 });
  for (let round = 1; round <= 10; round += 1) {
    expect(codesOf(await ask('{ name }'))).toHaveLength(1);
    expect(codesOf(await ask('{ colour }'))).toHaveLength(1);
    expect(resolved).toHaveBeenCalledTimes(round);
  }
});
