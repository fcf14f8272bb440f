import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';

import { createPlacesContext } from './context.js';
import { placesDatabase } from './db/database.js';
import { buildPlacesSubgraph } from './schema.js';

export interface PlacesConfig {
  connection: ConnectionSettings;
  /** The clock; the real one unless a test holds it. */
  now?: () => Date;
}

/** The places subgraph, ready to answer. */
export async function openPlaces({ connection, now = () => new Date() }: PlacesConfig): Promise<Service> {
  const orm = openOrm(placesDatabase, connection);
  const { schema } = await buildPlacesSubgraph();
  return { name: 'places', schema, createContext: () => createPlacesContext(orm, now), stop: () => orm.close() };
}
