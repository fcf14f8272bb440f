import DataLoader from 'dataloader';

/** Loads rows by id in one statement per tick; null for ids that do not exist. */
export function batchLoader<T extends { id: string }>(find: (ids: string[]) => Promise<T[]>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Loads lists by the id of what they belong to, in one statement per tick. */
export function batchListLoader<T>(find: (ids: string[]) => Promise<T[]>, ownerOf: (row: T) => string): DataLoader<string, T[]> {
  return new DataLoader(async (ids) => {
    const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const row of await find([...ids])) lists.get(ownerOf(row))?.push(row);
    return ids.map((id) => lists.get(id) ?? []);
  });
}
