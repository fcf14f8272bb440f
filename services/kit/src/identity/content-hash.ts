import { createHash } from 'node:crypto';

/** The same for records of plain JSON that say the same, whatever the order of their keys; absent and undefined are alike. */
export function contentHash(record: object): string {
  return createHash('sha256').update(JSON.stringify(sortKeys(record))).digest('hex');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, field]) => [key, sortKeys(field)]),
  );
}
