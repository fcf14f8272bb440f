/**
 * Makes data/outlines/outlines.json from the outlines of the federal mapping agency:
 *
 *     node scripts/derive-outlines.ts <municipalities.geojson> <districts.geojson> [<to>]
 *
 * The same input gives the same bytes. data/outlines/README.md says where the input comes from.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { deriveOutlines } from './outlines/derive.ts';

const [municipalities, districts, to = join(import.meta.dirname, '../data/outlines/outlines.json')] = process.argv.slice(2);
if (municipalities === undefined || districts === undefined) {
  console.error('Name two files: node scripts/derive-outlines.ts <municipalities.geojson> <districts.geojson>');
  process.exit(1);
}
await writeFile(to, await deriveOutlines(municipalities, districts));
