import { inject } from 'vitest';

import type { ConnectionSettings } from '../database/connection-settings.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner of an empty database on a server that lives as long as the test run; make databases of your own on it. */
    postgres: ConnectionSettings;
  }
}

/** The PostgreSQL that the test run has started. */
export const testServer = (): ConnectionSettings => inject('postgres');
