import pg from 'pg';

import type { ConnectionSettings } from '../database/connection-settings.js';
import { CHANGE_CHANNEL } from './change-log.sql.js';

const RETRY_MILLISECONDS = 2_000;

/** A listener that reconnects by itself until it is stopped. */
export interface ChangeListener {
  stop(): Promise<void>;
}

/**
 * Calls back after every commit that wrote to a change log, and once after each (re)connect,
 * because announcements made in between are lost; the log itself is not.
 */
export function listenForChanges(connection: ConnectionSettings, onChange: () => void): ChangeListener {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  const again = (): void => {
    client = undefined;
    if (!stopped) retry ??= setTimeout(() => ((retry = undefined), void connect()), RETRY_MILLISECONDS);
  };
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client(connection);
    client = fresh;
    fresh.on('error', again).on('end', again).on('notification', onChange);
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANGE_CHANNEL}`);
      onChange();
    } catch {
      again();
    }
  };

  void connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
