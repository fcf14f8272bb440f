import { readThrough } from '@miteinander/kit/database/read-through.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';

import { municipalityLoader, type StoredMunicipality } from './municipality/municipality.loader.js';
import type { OpeningClock } from './opening-hours/opening-clock.js';
import { placeLoader, type StoredPlace } from './place/place.loader.js';

/** State of one request. */
export interface PlacesContext {
  /** Made when first used: most requests want no more than the loaders. */
  readonly em: EntityManager;
  now: () => Date;
  /** Shared by all requests, because it remembers. */
  openings: OpeningClock;
  places: DataLoader<string, StoredPlace | null>;
  municipalities: DataLoader<string, StoredMunicipality | null>;
}

/** What a request is given. */
export interface PlacesState {
  orm: MikroORM;
  reader: Reading;
  now: () => Date;
  openings: OpeningClock;
}

export function createPlacesContext({ orm, reader, now, openings }: PlacesState): PlacesContext {
  let em: EntityManager | undefined;
  return {
    get em() {
      return (em ??= readThrough(orm.em.fork(), reader));
    },
    now,
    openings,
    places: placeLoader(reader),
    municipalities: municipalityLoader(reader),
  };
}
