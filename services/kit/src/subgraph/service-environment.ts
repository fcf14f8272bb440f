import { z } from 'zod';

import type { ConnectionSettings } from '../database/connection-settings.js';

/** What a service that runs as a process of its own is told by its environment. */
export interface ServiceEnvironment {
  readonly connection: Readonly<ConnectionSettings>;
  /** A standby to read from. */
  readonly replica: Readonly<ConnectionSettings> | undefined;
  readonly host: string;
  readonly port: number;
  readonly secret: string;
}

const databaseUrl = (name: string) =>
  z.url({ protocol: /^postgres(ql)?$/, error: `${name} must be the address of the service's own login, postgres://role:password@host:5432/database` });

const variables = z.object({
  DATABASE_URL: databaseUrl('DATABASE_URL'),
  // Emptied is as good as absent.
  DATABASE_READ_URL: z.preprocess((text) => (text === '' ? undefined : text), databaseUrl('DATABASE_READ_URL').optional()),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'PORT must be a number' }).int().min(0).max(65_535),
  GATEWAY_SECRET: z.string({ error: 'GATEWAY_SECRET is missing: at least 32 random characters, the same as the gateway\'s' }).min(32, 'GATEWAY_SECRET must have at least 32 characters'),
});

/**
 * DATABASE_URL (the service's own role) · DATABASE_READ_URL (the same role at a standby; none) · HOST (127.0.0.1) · PORT · GATEWAY_SECRET.
 * @throws Error whose message is one sentence per wrong variable.
 */
export function readServiceEnvironment(environment: NodeJS.ProcessEnv): ServiceEnvironment {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join('. '));
  const { DATABASE_URL, DATABASE_READ_URL, HOST, PORT, GATEWAY_SECRET } = parsed.data;
  const replica = DATABASE_READ_URL === undefined ? undefined : connectionOf(DATABASE_READ_URL);
  return Object.freeze({ connection: connectionOf(DATABASE_URL), replica, host: HOST, port: PORT, secret: GATEWAY_SECRET });
}

function connectionOf(text: string): Readonly<ConnectionSettings> {
  const url = new URL(text);
  return Object.freeze({
    host: url.searchParams.get('host') ?? url.hostname,
    port: Number(url.port || '5432'),
    user: decodeURIComponent(url.username),
    password: url.password === '' ? undefined : decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  });
}
