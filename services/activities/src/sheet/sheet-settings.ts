import { randomBytes } from 'node:crypto';

import { tossHeads } from '../release/toss-heads.js';

/** What counting sheets needs and the database must not hold. */
export interface SheetSettings {
  /** Key of the digests of word codes. Whoever has a copy of the database and not the key can try no word codes on it. */
  key: string;
  /** See `release`; only a test decides it. */
  tossHeads: () => number;
}

/** Without a key one is made up; the sheets of this process then cannot be redeemed at another or after it. */
export function sheetSettings({ key = randomBytes(32).toString('base64url'), tossHeads: toss = tossHeads }: { key?: string | undefined; tossHeads?: (() => number) | undefined }): SheetSettings {
  return { key, tossHeads: toss };
}
