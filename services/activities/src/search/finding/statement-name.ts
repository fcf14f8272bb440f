import { createHash } from 'node:crypto';

const uses = new Map<string, number>();

/** A statement this often used is worth being prepared. */
const WORTH_PREPARING = 20;

/** Each prepared statement costs memory on each connection, and questions can have thousands of shapes. */
const MOST_PREPARED = 100;
const MOST_COUNTED = 5000;
const names = new Map<string, string>();

/** A name under which to prepare a statement; undefined for shapes that are rare. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  const count = (uses.get(text) ?? 0) + 1;
  if (count < WORTH_PREPARING || names.size >= MOST_PREPARED) {
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, count);
    return undefined;
  }
  uses.delete(text);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
