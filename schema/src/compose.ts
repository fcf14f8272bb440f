import { mkdir, writeFile } from 'node:fs/promises';

import { deriveContract } from './contract.js';

const folder = new URL('../', import.meta.url);
await mkdir(new URL('subgraphs/', folder), { recursive: true });
for (const [path, text] of await deriveContract()) {
  await writeFile(new URL(path, folder), text);
  console.log(`schema/${path}`);
}
