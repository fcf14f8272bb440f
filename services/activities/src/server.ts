import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { Reader } from '@miteinander/kit/database/reader.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';

import { createActivitiesContext } from './context.js';
import { activitiesDatabase } from './db/database.js';
import { keepTidy } from './release/keep-tidy.js';
import { buildActivitiesSubgraph } from './schema.js';
import { startFollower } from './search/rows/follower.js';
import { sheetSettings } from './sheet/sheet-settings.js';

export interface ActivitiesConfig {
  connection: ConnectionSettings;
  /** A standby to read from; without it everything is read where it is written. */
  replica?: ConnectionSettings | undefined;
  /** The clock; the real one unless a test holds it. */
  now?: () => Date;
  /** Key of the digests of word codes, never to be kept in the database. Without it one is made up that lasts as long as this process. */
  sheetKey?: string | undefined;
  /** How many fives are held back, as `release` wants them; chance, unless a test decides it. */
  tossHeads?: (() => number) | undefined;
  /** Told of every statement as it was sent; for tests that count them. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** The activities subgraph, ready to answer and keeping its search rows up to date. */
export async function openActivities({ connection, replica, now = () => new Date(), sheetKey, tossHeads, onStatement }: ActivitiesConfig): Promise<Service> {
  const orm = openOrm(activitiesDatabase, connection, { onStatement });
  const reader = new Reader(connection, { onStatement, replica });
  const { schema } = await buildActivitiesSubgraph();
  const sheets = sheetSettings({ key: sheetKey, tossHeads });
  const follower = startFollower(connection, now);
  const tidying = keepTidy(orm, now, sheets.tossHeads);
  return {
    name: 'activities',
    schema,
    createContext: (asker) => createActivitiesContext(orm, reader.within(asker?.signal), now, sheets),
    async stop() {
      await follower.stop();
      await tidying.stop();
      await reader.close();
      await orm.close();
    },
  };
}
