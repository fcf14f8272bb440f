import { createHash } from 'node:crypto';

import { CodedError } from '../errors/coded-error.js';
import { publicIdOrNull } from '../identity/public-id.js';

/** Sort key of the last row seen, in the order of the list's ORDER BY. */
export type CursorKey = readonly (string | number | null)[];

/** What a part of the key must be; each may also be null. `id` is the text of a public id. */
export type CursorPart = 'string' | 'number' | 'id';

/**
 * Cursors belong to one question: `question` holds everything but the page that was asked for,
 * so that a cursor from another list is refused instead of silently skipping rows.
 */
export class CursorCodec {
  readonly #fingerprint: string;

  constructor(question: unknown) {
    this.#fingerprint = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 8);
  }

  encode(key: CursorKey): string {
    return Buffer.from(JSON.stringify([this.#fingerprint, ...key])).toString('base64url');
  }

  /** @throws CodedError FOREIGN_CURSOR when the text is no cursor of this question. */
  decode(cursor: string, types: readonly CursorPart[]): CursorKey {
    const parts = readParts(cursor);
    const [fingerprint, ...key] = parts;
    const fits = key.length === types.length && key.every((value, at) => value === null || isPart(value, types[at]));
    if (fingerprint !== this.#fingerprint || !fits) throw foreignCursor();
    return key as CursorKey;
  }
}

function isPart(value: unknown, type: CursorPart | undefined): boolean {
  return type === 'id' ? typeof value === 'string' && publicIdOrNull(value) !== null : typeof value === type;
}

function readParts(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function foreignCursor(): CodedError {
  return new CodedError({
    code: 'FOREIGN_CURSOR',
    field: 'after',
    de: {
      message: 'Diese Seitenmarke gehört zu einer anderen Suche.',
      hint: 'Bitte beginnen Sie ohne after von vorn und ändern Sie die Suche zwischen zwei Seiten nicht.',
    },
    en: {
      message: 'This cursor belongs to another search.',
      hint: 'Start again without after, and do not change the search between two pages.',
    },
  });
}
