import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../../testing/temporary-folder.js';
import { freshFolder, readNote, writeNote } from './relocated-folder.js';
import { preferredSocketFolder } from './socket-folder.js';

test('each data folder has a folder of its own', () => {
  const none = () => false;
  expect(freshFolder('/root/one/.data', none)).toMatch(/^\/var\/lib\/miteinander\/[0-9a-f]{12}$/);
  expect(freshFolder('/root/one/.data', none)).not.toBe(freshFolder('/root/other/.data', none));
});

test('a folder left from a deleted data folder is not picked up again', () => {
  const first = freshFolder('/root/one/.data', () => false);
  expect(freshFolder('/root/one/.data', (folder) => folder === first)).toBe(`${first}-2`);
});

test('a note leads back to the folder', async () => {
  const dataDirectory = await temporaryFolder(onTestFinished);
  expect(await readNote(dataDirectory)).toBeUndefined();
  await writeNote(dataDirectory, '/var/lib/miteinander/abc');
  expect(await readNote(dataDirectory)).toBe('/var/lib/miteinander/abc');
});

test('the socket is beside the cluster, or in /tmp when its path would be too long', () => {
  expect(preferredSocketFolder('/srv/miteinander/.data')).toBe('/srv/miteinander/.data/socket');
  expect(preferredSocketFolder(`/srv/${'ä'.repeat(45)}`)).toMatch(/^\/tmp\/miteinander-[0-9a-f]{12}$/);
});
