import { readdir, readFile } from 'node:fs/promises';

/** The committed contract. */
export interface SchemaFiles {
  /** By the name of the service. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly supergraph: string;
  readonly api: string;
  /** The API as it was last released, and what is said of changes since. */
  readonly released: string;
  readonly notes: string;
}

export async function readSchemaFiles(folder: URL): Promise<SchemaFiles> {
  const read = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');
  const names = (await readdir(new URL('subgraphs/', folder))).filter((name) => name.endsWith('.graphql')).toSorted();
  const subgraphs = await Promise.all(names.map(async (name) => [name.replace(/\.graphql$/, ''), await read(`subgraphs/${name}`)] as const));
  return {
    subgraphs: Object.fromEntries(subgraphs),
    supergraph: await read('supergraph.graphql'),
    api: await read('api.graphql'),
    released: await read('released/api.graphql'),
    notes: await read('released/changes.md'),
  };
}
