import { readFile, writeFile } from 'node:fs/promises';

import { compareWithRelease } from './rules/compare-with-release.js';

/** Takes the present API as the released one that later changes are held against, if every breaking change has its note. */
const folder = new URL('../', import.meta.url);
const notesFile = new URL('released/changes.md', folder);
const [released, present, notes] = await Promise.all([
  readFile(new URL('released/api.graphql', folder), 'utf8'),
  readFile(new URL('api.graphql', folder), 'utf8'),
  readFile(notesFile, 'utf8'),
]);
const complaints = compareWithRelease(released, present, notes);
if (complaints.length > 0) {
  console.error(`${complaints.join('\n')}\nNothing is released. Set it right in schema/released/changes.md.`);
  process.exitCode = 1;
} else {
  const heading = '## Since the last release\n';
  await writeFile(new URL('released/api.graphql', folder), present);
  await writeFile(notesFile, notes.replace(heading, `${heading}\n## Released on ${new Date().toISOString().slice(0, 10)}\n`));
  console.log('schema/released/api.graphql is the present API now.');
}
