import { createHmac } from 'node:crypto';

/** What is kept instead of a word code. @param code as `toWordCode` returns it. */
export const sheetDigest = (key: string, code: string): string => createHmac('sha256', key).update(`sheet\n${code}`).digest('base64url');
