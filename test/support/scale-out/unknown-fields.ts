/**
 * The fields of a document that a validator never looked at: what its schema does not know. Schemas that allow further fields
 * would let every misspelt one pass.
 */
export function unknownFields(document: object, validate: (watched: object) => void): string[] {
  const read = new Map<object, Set<string>>();
  const watch = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const seen = read.get(value) ?? new Set<string>();
    read.set(value, seen);
    return new Proxy(value, {
      get: (target, key) => {
        if (typeof key === 'string') seen.add(key);
        return watch(Reflect.get(target, key));
      },
    });
  };
  validate(watch(document) as object);

  const missed = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const seen = read.get(value);
    return Object.entries(value).flatMap(([key, inner]) => (seen?.has(key) === true ? missed(inner, `${path}/${key}`) : [`${path}/${key}`]));
  };
  return missed(document, '');
}
