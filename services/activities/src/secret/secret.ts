import { createHash, randomBytes } from 'node:crypto';

const BYTES = 24;

/** 192 bits for an address that only one should have; shown once and never kept. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept instead of a secret. One so long cannot be guessed from it, with or without a key. */
export const secretDigest = (secret: string): string => createHash('sha256').update(secret.trim()).digest('base64url');
