import type { NearInput } from '@miteinander/kit/near/near.input.js';
import { GREAT_CIRCLE_SQL } from '@miteinander/kit/near/great-circle.js';
import { resolveNear } from '@miteinander/kit/near/resolve-near.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { COLUMNS, type LocalityRow } from './locality.service.js';

/** More than there are within 100 km of anywhere in Germany. */
const MOST = 3000;

/** Postcodes and municipalities around a point where people live, nearest first; those of companies and PO boxes are left out. */
export async function localitiesNear(em: EntityManager, near: NearInput): Promise<LocalityRow[]> {
  const { origin, radiusMetres } = await resolveNear(em, near);
  const { lat, lon } = origin.position;
  return em.execute<LocalityRow[]>(
    `select ${COLUMNS} from (
       select ${COLUMNS}, ${GREAT_CIRCLE_SQL} as metres from places.locality where kind in ('POSTCODE', 'MUNICIPALITY')
     ) candidate
     where metres <= ? order by metres, id limit ${MOST}`,
    [lat, lat, lon, radiusMetres],
  );
}
