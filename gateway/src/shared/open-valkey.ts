import type { FastifyBaseLogger } from 'fastify';
import { Redis } from 'iovalkey';
import { Reachability } from './reachability.js';
import { sharedKey } from './shared-key.js';
import type { SharedStore } from './shared-store.js';
import { takeScript } from './take-script.js';

/** What a command may take; an answer that comes later is worth less than none. */
const commandMilliseconds = 50;
/** A connection on which nothing came for so long although something was asked is given up, and a new one sought. */
const silenceMilliseconds = 500;
const longestPauseMilliseconds = 2_000;

export interface ValkeyOptions {
  /** Known to the gateways and to nobody who reads the store: the names in it are hashed under it. */
  secret?: string;
}

/**
 * Valkey or Redis (7 or newer) as what several gateways have in common. It connects in the background and again whenever the
 * connection is lost; meanwhile, and whenever an answer takes more than 50 ms, nothing is there and everything is granted.
 *
 * @param url `redis://[user:password@]host:port[/number]`, or `rediss://` for TLS
 */
export const openValkey = (url: string, log: Pick<FastifyBaseLogger, 'info' | 'warn'>, { secret = '' }: ValkeyOptions = {}): SharedStore => {
  const reachability = new Reachability(log);
  const client = new Redis(url, {
    commandTimeout: commandMilliseconds,
    socketTimeout: silenceMilliseconds,
    connectTimeout: longestPauseMilliseconds,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), longestPauseMilliseconds),
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    keepAlive: 10_000,
    connectionName: 'miteinander-gateway',
  });
  // Whatever is wrong with the connection is told by the commands that fail on it, and mended by the next one.
  client.on('error', () => reachability.lost());
  client.on('close', () => reachability.lost());
  client.on('ready', () => reachability.found());

  const name = (kind: 'value' | 'bucket', key: string): string => sharedKey(kind, key, secret);
  const nothing = (): undefined => undefined;

  return {
    read: async (key) => {
      const reply: unknown = await client.getBuffer(name('value', key)).catch(nothing);
      return Buffer.isBuffer(reply) ? reply : undefined;
    },

    write: async (key, value, seconds) => {
      const milliseconds = Math.ceil(seconds * 1000);
      if (milliseconds > 0) await client.set(name('value', key), value, 'PX', milliseconds).catch(nothing);
    },

    take: async (bucket, count, { burst, perMinute }) => {
      const each = 60_000_000 / perMinute;
      const reply = await client.eval(takeScript, 1, name('bucket', bucket), each, each * burst, count).catch(nothing);
      return typeof reply === 'number' && reply > 0 ? reply : 0;
    },

    close: () => {
      client.removeAllListeners('close');
      client.disconnect();
      return Promise.resolve();
    },
  };
};
