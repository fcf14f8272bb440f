import { afterEach, expect, test, vi } from 'vitest';
import { EntityMemory } from './entity-memory.js';

afterEach(() => void vi.useRealTimers());

const day = { bytes: 1_000_000, milliseconds: 86_400_000 };
const partner = (id: string): { __typename: string; id: string } => ({ __typename: 'Partner', id });

test('an entity is known by the question that was asked about it', () => {
  const memory = new EntityMemory(day);
  memory.remember('names', [partner('1'), partner('2')], [{ name: 'Chor' }, { name: 'Pfarrei' }]);
  memory.remember('telephones', [partner('1')], [{ phone: '0251' }]);
  expect([memory.recall('names', partner('2')), memory.recall('names', partner('1')), memory.recall('telephones', partner('1'))]).toEqual([{ name: 'Pfarrei' }, { name: 'Chor' }, { phone: '0251' }]);
  expect([memory.recall('telephones', partner('2')), memory.recall('addresses', partner('1')), memory.recall('names', { __typename: 'Place', id: '1' })]).toEqual([undefined, undefined, undefined]);
});

test('keys of more than an id are told apart by all of it', () => {
  const memory = new EntityMemory(day);
  const near = (stop: number) => ({ __typename: 'Stop', id: '1', stop });
  memory.remember('names', [near(1), near(2)], [{ name: 'Markt' }, { name: 'Bahnhof' }]);
  expect([memory.recall('names', near(1)), memory.recall('names', near(2)), memory.recall('names', { __typename: 'Stop', id: '1' })]).toEqual([{ name: 'Markt' }, { name: 'Bahnhof' }, undefined]);
});

test('what is put together from memory does not change it', () => {
  const memory = new EntityMemory(day);
  memory.remember('names', [partner('1')], [{ name: 'Chor', address: { town: 'Telgte' } }]);
  const recalled = memory.recall('names', partner('1')) as { address: { town: string } };
  recalled.address.town = 'Münster';
  expect(memory.recall('names', partner('1'))).toEqual({ name: 'Chor', address: { town: 'Telgte' } });
});

test('what is put together from an answer after it was remembered does not change the memory', () => {
  const memory = new EntityMemory(day);
  const told = { host: { id: '7' } as Record<string, unknown> };
  memory.remember('hosts', [partner('1')], [told]);
  told.host['name'] = 'said by another service';
  expect(memory.recall('hosts', partner('1'))).toEqual({ host: { id: '7' } });
});

test('an entity that is gone is not remembered any more', () => {
  const memory = new EntityMemory(day);
  memory.remember('names', [partner('1')], [{ name: 'Chor' }]);
  memory.remember('names', [partner('1')], [null]);
  expect(memory.recall('names', partner('1'))).toBeUndefined();
});

test('what a service says anew takes the place of the old, a few seconds later at the latest', async () => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
  const memory = new EntityMemory(day);
  memory.remember('names', [partner('1')], [{ name: 'Chor' }]);
  for (let second = 0; second < 10; second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    memory.remember('names', [partner('1')], [{ name: 'Frauenchor' }]);
  }
  expect(memory.recall('names', partner('1'))).toEqual({ name: 'Frauenchor' });
});

test('the entities met last are kept, no more of them than there is room for', () => {
  const memory = new EntityMemory({ ...day, bytes: 10_000 });
  for (let id = 0; id < 1000; id += 1) memory.remember('names', [partner(`${id}`)], [{ name: `${id}` }]);
  const known = Array.from({ length: 1000 }, (_, id) => id).filter((id) => memory.recall('names', partner(`${id}`)) !== undefined);
  expect(known).toEqual(Array.from({ length: known.length }, (_, at) => 1000 - known.length + at));
  expect(known.length).toBeGreaterThan(20);
  expect(known.length).toBeLessThan(50);
});

test('an entity is forgotten in time', async () => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
  const memory = new EntityMemory({ ...day, milliseconds: 60_000 });
  memory.remember('names', [partner('1')], [{ name: 'Chor' }]);
  await vi.advanceTimersByTimeAsync(58_000);
  const late = memory.recall('names', partner('1'));
  await vi.advanceTimersByTimeAsync(4000);
  expect([late, memory.recall('names', partner('1'))]).toEqual([{ name: 'Chor' }, undefined]);
});
