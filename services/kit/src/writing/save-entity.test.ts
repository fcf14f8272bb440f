import type { EntityManager } from '@mikro-orm/postgresql';
import { expect, test, vi } from 'vitest';

import { saveEntity } from './save-entity.js';

class Thing {
  id!: string;
  contentHash!: string;
}

const recorder = () => ({ assign: vi.fn(), persist: vi.fn(), create: vi.fn((_entity: unknown, columns: object) => columns) });
const thing = (contentHash: string): Thing => Object.assign(new Thing(), { id: '1', contentHash });

test('creates what is not there', () => {
  const em = recorder();
  const columns = { id: '1', contentHash: 'new' };
  expect(saveEntity(em as unknown as EntityManager, Thing, undefined, columns)).toBe('created');
  expect(em.persist).toHaveBeenCalledWith(columns);
});

test('brings up to date what says something else', () => {
  const em = recorder();
  const existing = thing('old');
  expect(saveEntity(em as unknown as EntityManager, Thing, existing, { id: '1', contentHash: 'new' })).toBe('updated');
  expect(em.assign).toHaveBeenCalledWith(existing, { id: '1', contentHash: 'new' });
  expect(em.persist).not.toHaveBeenCalled();
});

test('leaves alone what says the same', () => {
  const em = recorder();
  expect(saveEntity(em as unknown as EntityManager, Thing, thing('same'), { id: '1', contentHash: 'same' })).toBe('unchanged');
  expect(em.assign).not.toHaveBeenCalled();
  expect(em.persist).not.toHaveBeenCalled();
});
