import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';

import type { WriteCounts } from './write-records.js';

interface Saved {
  id: string;
  contentHash: string;
}

/** Creates the entity, brings it up to date, or leaves it alone when its content hash says that nothing changed. */
export function saveEntity<T extends Saved>(
  em: EntityManager,
  entity: new () => T,
  existing: T | undefined,
  columns: RequiredEntityData<T> & Saved,
): keyof WriteCounts {
  if (existing?.contentHash === columns.contentHash) return 'unchanged';
  if (existing) em.assign(existing, columns as never);
  else em.persist(em.create(entity, columns));
  return existing ? 'updated' : 'created';
}
