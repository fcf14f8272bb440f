import type { OperatorConfig } from '@miteinander/gateway/operator-config.js';
import type { TrustedProxies } from '@miteinander/gateway/http/trusted-proxies.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import type { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';

import type { Report } from './steps.js';

export type ServiceName = (typeof SERVICE_SCHEMAS)[number];

/** What everything that runs is set up on. */
export interface Installation {
  /** The repository's root. */
  root: string;
  dataDirectory: string;
  /** The owner of the database, for migrations alone. */
  admin: ConnectionSettings;
  /** The login of each service. */
  connections: Record<ServiceName, ConnectionSettings>;
  /** Key of the digests of word codes; never in the database. Needed to serve. */
  sheetKey?: string | undefined;
  /** Proxies in front whose word about an address is taken. */
  trustProxy?: TrustedProxies | undefined;
  /** What an operator sets of the gateway; needed to serve. */
  operating?: OperatorConfig | undefined;
  /** Where people reach the system, if not at its port. */
  publicUrl?: string | undefined;
}

export interface RunningSystem {
  /** Where the start page is, such as `http://localhost:4000`. */
  url: string;
  stop(): Promise<void>;
}

/** The product as `start` sees it. Everything but `serve` can be repeated and then has nothing to do. */
export interface System {
  migrate(service: ServiceName, installation: Installation): Promise<void>;
  /** Returns what was loaded in a few words. */
  loadGazetteer(installation: Installation, report: Report): Promise<string>;
  /** Returns what was loaded in a few words. */
  loadExampleProgramme(installation: Installation, report: Report): Promise<string>;
  /** Opens the port; rejects with Node's own error when it cannot. Port 0 takes any free one. */
  serve(installation: Installation, port: number): Promise<RunningSystem>;
}
