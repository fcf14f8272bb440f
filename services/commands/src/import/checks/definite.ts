/** The object without its undefined members, so that equal records compare as equal. */
export function definite<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
