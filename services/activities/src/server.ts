import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { Reader } from '@miteinander/kit/database/reader.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';

import { createActivitiesContext } from './context.js';
import { activitiesDatabase } from './db/database.js';
import { buildActivitiesSubgraph } from './schema.js';
import { startFollower } from './search/rows/follower.js';

export interface ActivitiesConfig {
  connection: ConnectionSettings;
  /** The clock; the real one unless a test holds it. */
  now?: () => Date;
  /** Told of every statement as it was sent; for tests that count them. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** The activities subgraph, ready to answer and keeping its search rows up to date. */
export async function openActivities({ connection, now = () => new Date(), onStatement }: ActivitiesConfig): Promise<Service> {
  const orm = openOrm(activitiesDatabase, connection, { onStatement });
  const reader = new Reader(connection, { onStatement });
  const { schema } = await buildActivitiesSubgraph();
  const follower = startFollower(connection, now);
  return {
    name: 'activities',
    schema,
    createContext: () => createActivitiesContext(orm, reader, now),
    async stop() {
      await follower.stop();
      await reader.close();
      await orm.close();
    },
  };
}
