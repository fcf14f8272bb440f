import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { Reader } from '@miteinander/kit/database/reader.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';

import { createPartnersContext } from './context.js';
import { buildPartnersSubgraph } from './schema.js';

export interface PartnersConfig {
  connection: ConnectionSettings;
  /** A standby to read from; without it everything is read where it is written. */
  replica?: ConnectionSettings | undefined;
  /** The clock; the real one unless a test holds it. */
  now?: () => Date;
  /** Told of every statement as it was sent; for tests that count them. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** The partners subgraph, ready to answer. */
export async function openPartners({ connection, replica, now = () => new Date(), onStatement }: PartnersConfig): Promise<Service> {
  const reader = new Reader(connection, { onStatement, replica });
  const { schema } = await buildPartnersSubgraph();
  return { name: 'partners', schema, createContext: (asker) => createPartnersContext(reader.within(asker?.signal), now), stop: () => reader.close() };
}
