import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that some tests put beside ours; their packages in Debian have the same names. */
export type Program = 'nginx' | 'openssl' | 'redis-server';

/** Programs for administrators are not on everybody's path. */
const folders = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const findProgram = (name: Program, environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  [...(environment['PATH'] ?? '').split(delimiter), ...folders]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);

const installWithApt = (name: Program): void => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const options = { stdio: 'ignore', timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  // Two files of tests may need something at the same moment.
  const wait = ['-o', 'DPkg::Lock::Timeout=200'];
  spawnSync('apt-get', [...wait, 'update'], options);
  spawnSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', name], options);
};

/**
 * The path of the program; as root on Debian it is installed if it is not there. Takes minutes then.
 * @throws Error that says what to install
 */
export const provideProgram = (name: Program): string => {
  const found = findProgram(name);
  if (found !== undefined) return found;
  installWithApt(name);
  const installed = findProgram(name);
  if (installed === undefined) throw new Error(`There is no ${name} on this machine, which these tests need; install it (Debian, Ubuntu: apt-get install ${name}).`);
  return installed;
};

/** For the set-up of a test that may have to install a program first, in milliseconds. */
export const provisionTimeout = 600_000;
