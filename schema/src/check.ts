import { readFile } from 'node:fs/promises';

import { deriveContract } from './contract.js';

const folder = new URL('../', import.meta.url);
const drifted: string[] = [];
for (const [path, text] of await deriveContract()) {
  const committed = await readFile(new URL(path, folder), 'utf8').catch(() => '');
  if (committed !== text) drifted.push(`schema/${path}`);
}
if (drifted.length > 0) {
  console.error(`The contract on disk is not what the services say: ${drifted.join(', ')}. Run "pnpm schema" and commit the result.`);
  process.exitCode = 1;
}
