import { listenForChanges } from '@miteinander/kit/changes/listen.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import { followChanges } from './follow-changes.js';
import { runNight } from './run-night.js';

/** Also without any change: the horizon moves every night, and an announcement may be lost. */
const INTERVAL_MILLISECONDS = 10 * 60_000;

export interface Follower {
  stop(): Promise<void>;
}

/** Keeps the search rows up to date while the service runs. */
export function startFollower(connection: ConnectionSettings, now: () => Date): Follower {
  let running: Promise<unknown> = Promise.resolve();
  let waiting = false;
  const stopping = new AbortController();
  const follow = (): void => {
    if (waiting) return;
    waiting = true;
    running = running.then(() => {
      waiting = false;
      return followChanges(connection, now(), stopping.signal).then(() => runNight(connection, now(), stopping.signal));
    }).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', message: 'search rows could not be updated', reason: String(error) }));
    });
  };
  const listener = listenForChanges(connection, follow);
  const timer = setInterval(follow, INTERVAL_MILLISECONDS);
  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await listener.stop();
      await running;
    },
  };
}
