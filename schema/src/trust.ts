import { readFile, rm, writeFile } from 'node:fs/promises';

/** Codegen leaves its list of documents beside the widgets' code; the gateway reads it here, by bare hash. */
const generated = new URL('../../widgets/src/data/gql/persisted-documents.json', import.meta.url);
const trusted = new URL('../documents/trusted.json', import.meta.url);

const documents = JSON.parse(await readFile(generated, 'utf8')) as Record<string, string>;
const byHash = Object.fromEntries(Object.entries(documents).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
await writeFile(trusted, `${JSON.stringify(byHash, null, 2)}\n`);
await rm(generated);
