import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { countStatements, type StatementCounter } from '@miteinander/kit/testing/count-statements.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords, type WriteCounts } from '@miteinander/kit/writing/write-records.js';
import type { MikroORM } from '@mikro-orm/postgresql';

import { placesDatabase } from '../db/database.js';
import { loadGazetteer } from '../gazetteer/load-gazetteer.js';
import type { PlaceRecord } from '../place/place.record.js';
import { placeWriter } from '../place/place.writer.js';
import { openPlaces } from '../server.js';

/** A Sunday noon. */
const NOW = new Date('2026-11-22T11:00:00Z');

/** A places service with the gazetteer on a database of its own, and hands to put places into it. */
export interface PlacesFixture {
  service: Service;
  orm: MikroORM;
  statements: StatementCounter;
  admin: ConnectionSettings;
  write(...records: PlaceRecord[]): Promise<WriteCounts>;
  close(): Promise<void>;
}

export async function openPlacesFixture(server: ConnectionSettings): Promise<PlacesFixture> {
  const database = await freshDatabase(server, { migrated: [placesDatabase] });
  const connection = database.connection('places');
  const orm = openOrm(placesDatabase, connection);
  await loadGazetteer(orm);
  const statements = countStatements();
  const service = await openPlaces({ connection, now: () => NOW, onStatement: statements.onStatement });
  return {
    service,
    orm,
    statements,
    admin: database.admin,
    write: (...records) => writeRecords(orm, placeWriter, rowsOf(...records), () => undefined),
    async close() {
      await service.stop();
      await orm.close();
      await database.drop();
    },
  };
}
