/**
 * Makes data/gazetteer/*.tsv from two public tables; see data/gazetteer/README.md.
 *
 *   node --conditions=source scripts/build-gazetteer.ts <folder with the raw files>
 */
import { fileURLToPath } from 'node:url';
import { makeGazetteer, SOURCES } from './gazetteer/make-gazetteer.ts';
import { writeGazetteer } from './gazetteer/write-gazetteer.ts';

const [rawFolder] = process.argv.slice(2);
if (rawFolder === undefined) {
  console.error(`Name the folder that holds ${Object.values(SOURCES).join(' and ')}:\n  node --conditions=source scripts/build-gazetteer.ts <folder>`);
  process.exit(1);
}

const gazetteer = await makeGazetteer(rawFolder);
await writeGazetteer(gazetteer, fileURLToPath(new URL('../data/gazetteer', import.meta.url)));

const { districts, municipalities, postcodes } = gazetteer;
const delivery = postcodes.filter(({ kind }) => kind === 'DELIVERY').length;
console.log(`${districts.length} districts, ${municipalities.length} municipalities, ${postcodes.length} postcodes (${delivery} delivery, ${postcodes.length - delivery} company)`);
