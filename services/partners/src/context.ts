import { batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';

import { Partner } from './partner/partner.entity.js';

/** State of one request. */
export interface PartnersContext {
  now: () => Date;
  partners: DataLoader<string, Partner | null>;
}

export function createPartnersContext(orm: MikroORM, now: () => Date): PartnersContext {
  const em = orm.em.fork();
  return { now, partners: batchLoader((ids) => em.find(Partner, { id: { $in: ids } })) };
}
