import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { Reader } from '@miteinander/kit/database/reader.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';

import { createPlacesContext } from './context.js';
import { placesDatabase } from './db/database.js';
import { OpeningClock } from './opening-hours/opening-clock.js';
import { buildPlacesSubgraph } from './schema.js';

export interface PlacesConfig {
  connection: ConnectionSettings;
  /** A standby to read from; without it everything is read where it is written. */
  replica?: ConnectionSettings | undefined;
  /** The clock; the real one unless a test holds it. */
  now?: () => Date;
  /** Told of every statement as it was sent; for tests that count them. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** The places subgraph, ready to answer. */
export async function openPlaces({ connection, replica, now = () => new Date(), onStatement }: PlacesConfig): Promise<Service> {
  const orm = openOrm(placesDatabase, connection, { onStatement });
  const { schema } = await buildPlacesSubgraph();
  const reader = new Reader(connection, { onStatement, replica });
  const openings = new OpeningClock();
  return {
    name: 'places',
    schema,
    createContext: (asker) => createPlacesContext({ orm, reader: reader.within(asker?.signal), now, openings }),
    async stop() {
      await reader.close();
      await orm.close();
    },
  };
}
