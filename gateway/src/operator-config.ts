import { configErrors } from './errors/config-errors.js';
import type { GatewayConfig } from './gateway-config.js';
import { KeyRing } from './keys/key-ring.js';
import { readFairRate } from './limits/open/read-fair-rate.js';
import type { Rate } from './limits/token-buckets.js';
import { readObserving, type ObservingConfig } from './observing/observing-config.js';
import { readDrainSeconds } from './overload/drain-seconds.js';

/** What an operator sets in every topology. */
export interface OperatorConfig {
  readonly observing: ObservingConfig;
  readonly drainSeconds: number;
  /** What anybody may ask without a key; the usual when undefined. */
  readonly fairUse: Rate | undefined;
  readonly apiKeysFile: string | undefined;
  readonly valkey: { readonly url: string; readonly secret: string } | undefined;
  readonly supergraphFile: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const SHORTEST_SECRET = 32;

const readValkey = (variables: Variables): OperatorConfig['valkey'] => {
  const text = variables['VALKEY_URL'] || undefined;
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol)) throw configErrors.notAValkeyUrl();
  const secret = variables['GATEWAY_SECRET'] ?? '';
  if (secret === '') throw configErrors.missing('GATEWAY_SECRET', 'at least 32 random characters, the same for every gateway: what they share is named under it');
  if (secret.length < SHORTEST_SECRET) throw configErrors.secretTooShort(secret.length);
  return Object.freeze({ url: text, secret });
};

/**
 * METRICS_PORT, METRICS_HOST and the OTEL_ variables (`readObserving`) · DRAIN_SECONDS (0) · FAIR_USE_PER_MINUTE (1,200,000 points) · API_KEYS_FILE (nobody has a key) · VALKEY_URL
 * (each gateway for itself), which needs GATEWAY_SECRET · SUPERGRAPH_FILE (never replaced).
 */
export const readOperatorConfig = (variables: Variables = process.env): OperatorConfig =>
  Object.freeze({
    observing: readObserving(variables),
    drainSeconds: readDrainSeconds(variables['DRAIN_SECONDS']),
    fairUse: readFairRate(variables),
    apiKeysFile: variables['API_KEYS_FILE'] || undefined,
    valkey: readValkey(variables),
    supergraphFile: variables['SUPERGRAPH_FILE'] || undefined,
  });

type Operated = Pick<GatewayConfig, 'metrics' | 'tracing' | 'drainSeconds' | 'fairUse' | 'keys' | 'valkey' | 'supergraphFile'>;

/** @throws Error with a sentence for the operator, if the file of keys cannot be used */
export const openOperatorConfig = async ({ observing, drainSeconds, fairUse, apiKeysFile, valkey, supergraphFile }: OperatorConfig): Promise<Operated> => ({
  metrics: observing.metrics,
  tracing: observing.tracing,
  drainSeconds,
  fairUse,
  keys: await KeyRing.open(apiKeysFile),
  valkey,
  ...(supergraphFile === undefined ? {} : { supergraphFile }),
});
