import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from './find-chromium.ts';

/** Finds a Chromium or installs one; the reason why there is none otherwise, in one sentence. */
export function provideChromium(root: string, say: (line: string) => void): { path: string } | { reason: string } {
  const named = process.env['CHROMIUM_PATH'];
  const found = findChromium();
  if (found !== undefined) return { path: found };
  if (named) return { reason: `CHROMIUM_PATH is "${named}", which is no program; correct or unset it.` };
  for (const install of [installWithPlaywright, installWithApt]) {
    install(root, say);
    const installed = findChromium();
    if (installed !== undefined) return { path: installed };
  }
  return { reason: 'There is no browser for the tests of the widgets; install Chromium (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH.' };
}

function installWithPlaywright(root: string, say: (line: string) => void): void {
  say('downloading Chromium with Playwright');
  const program = join(root, 'test/node_modules/.bin/playwright');
  spawnSync(program, ['install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 240_000 });
}

function installWithApt(_root: string, say: (line: string) => void): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  say('installing Chromium with apt-get');
  const options = { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}
