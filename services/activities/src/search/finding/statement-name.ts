import { hash } from 'node:crypto';

/** A statement this often used is worth being prepared. */
const WORTH_PREPARING = 20;

/** Each prepared statement costs memory on each connection, and questions can have thousands of shapes. */
const MOST_PREPARED = 100;
const MOST_COUNTED = 2000;

/** By name, and not by the long text. */
const uses = new Map<string, number>();
const prepared = new Set<string>();

/** A name under which to prepare a statement; undefined for shapes that are rare. */
export function statementName(text: string): string | undefined {
  const name = hash('sha1', text, 'base64url');
  if (prepared.has(name)) return name;
  const count = (uses.get(name) ?? 0) + 1;
  if (count < WORTH_PREPARING || prepared.size >= MOST_PREPARED) {
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(name, count);
    return undefined;
  }
  uses.delete(name);
  prepared.add(name);
  return name;
}
