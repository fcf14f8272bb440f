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

  const announce = (): void => {
    if (!stopped) onChange();
  };
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ ...connection, keepAlive: true });
    // A lost connection reports more than once; only the first report counts.
    const lost = (): void => {
      if (client !== fresh) return;
      client = undefined;
      fresh.end().catch(() => undefined);
      if (!stopped) retry = setTimeout(() => void connect(), RETRY_MILLISECONDS);
    };
    client = fresh;
    fresh.on('error', lost).on('end', lost).on('notification', announce);
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANGE_CHANNEL}`);
    } catch {
      return lost();
    }
    announce();
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
