import type { Database, OpenDatabaseOptions } from './database.js';
import { prepareDataDirectory } from './data-directory.js';
import { openEmbeddedDatabase } from './embedded/embedded-database.js';
import { openExternalDatabase } from './external/external-database.js';

/** The operator's PostgreSQL if a URL names one, otherwise our own in the data folder. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl, mode = 'own', announce = () => undefined, durable = true } = options;
  // Passwords and logs are kept there whichever server it is.
  const dataDirectory = await prepareDataDirectory(options.dataDirectory);
  if (databaseUrl !== undefined) return openExternalDatabase(databaseUrl);
  return openEmbeddedDatabase({ dataDirectory, mode, announce, durable });
}
