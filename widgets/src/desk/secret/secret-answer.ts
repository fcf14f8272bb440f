import { RequestError } from '../../data/request-error.js';

/** What a page that is opened by a secret knows. Missing: its address holds no secret. Unknown: nobody has this one. */
export type SecretAnswer<Value> =
  | { readonly kind: 'missing' | 'asking' | 'unknown' | 'offline' | 'tooMany' | 'failed' }
  | { readonly kind: 'there'; readonly value: Value };

const REASONS: Readonly<Record<string, 'unknown' | 'offline' | 'tooMany'>> = { UNKNOWN_SECRET: 'unknown', OFFLINE: 'offline', TOO_MANY_ATTEMPTS: 'tooMany' };

/** Asks for what a secret opens; null means that there is no such secret. Never fails. */
export async function answerFor<Value>(secret: string, ask: (secret: string) => Promise<Value | null>): Promise<SecretAnswer<Value>> {
  if (secret === '') return { kind: 'missing' };
  try {
    const value = await ask(secret);
    return value === null ? { kind: 'unknown' } : { kind: 'there', value };
  } catch (error) {
    return { kind: (error instanceof RequestError ? REASONS[error.code] : undefined) ?? 'failed' };
  }
}
