import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone after `onFinished`, and that the account of the database server may enter. */
export async function temporaryFolder(onFinished: (remove: () => Promise<void>) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-test-'));
  await chmod(folder, 0o711);
  onFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
