import type { Installation } from '../start/system.js';

/** Each service's own login to the one database. */
export type ServiceConnections = Installation['connections'];
