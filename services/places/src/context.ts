import type { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import DataLoader from 'dataloader';

import { Municipality } from './municipality/municipality.entity.js';
import type { OpeningClock } from './opening-hours/opening-clock.js';
import { Place } from './place/place.entity.js';

/** State of one request. */
export interface PlacesContext {
  em: EntityManager;
  now: () => Date;
  /** Shared by all requests, because it remembers. */
  openings: OpeningClock;
  places: DataLoader<string, Place | null>;
  municipalities: DataLoader<string, Municipality | null>;
}

export function createPlacesContext(orm: MikroORM, now: () => Date, openings: OpeningClock): PlacesContext {
  const em = orm.em.fork();
  return {
    em,
    now,
    openings,
    places: batchLoader((ids) => em.find(Place, { id: { $in: ids } })),
    municipalities: new DataLoader(async (keys) => {
      const found = await em.find(Municipality, { ags: { $in: [...keys] } }, { populate: ['district'], strategy: 'joined' });
      const byKey = new Map(found.map((municipality) => [municipality.ags, municipality]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
  };
}
