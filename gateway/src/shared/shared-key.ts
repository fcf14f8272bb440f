import { createHmac } from 'node:crypto';

/** Of one format; another one gets another number, so that gateways of two releases can stand side by side. */
const prefix = 'miteinander:1';

/** Names in the store: a hash, so that neither a question nor the beginning of an address stands there in clear. */
export const sharedKey = (kind: 'value' | 'bucket', key: string, secret: string): string =>
  `${prefix}:${kind}:${createHmac('sha256', secret).update(key).digest('base64url')}`;
