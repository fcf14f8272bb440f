import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GatewayConfig } from './gateway-config.js';

type Files = Required<Pick<GatewayConfig, 'supergraph' | 'trustedDocuments' | 'siteDirectory' | 'widgetsDirectory' | 'explorerDirectory'>>;

/** This package's grandparent, from `src` and from `dist` alike. */
const repository = join(import.meta.dirname, '..', '..');

const readDocuments = async (path: string): Promise<Record<string, string>> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

/** The committed contract and the built pages, where the repository keeps them. */
export const readGatewayFiles = async (root = repository): Promise<Files> => ({
  supergraph: await readFile(join(root, 'schema/supergraph.graphql'), 'utf8'),
  // Without the file there are no widgets yet, and the API works all the same.
  trustedDocuments: await readDocuments(join(root, 'schema/documents/trusted.json')),
  siteDirectory: join(root, 'widgets/dist/site'),
  widgetsDirectory: join(root, 'widgets/dist/v1'),
  explorerDirectory: join(root, 'gateway/dist/explorer'),
});
