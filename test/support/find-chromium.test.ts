import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { findChromium } from './find-chromium.ts';

async function machineWith(...programs: string[]): Promise<(program: string) => string> {
  const root = await mkdtemp(join(tmpdir(), 'miteinander-test-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const program of programs) {
    await mkdir(dirname(join(root, program)), { recursive: true });
    await writeFile(join(root, program), '');
    await chmod(join(root, program), 0o755);
  }
  return (program) => join(root, program);
}

test('takes the one that is named before all others', async () => {
  const at = await machineWith('mine/chrome', 'bin/chromium');
  expect(findChromium({ CHROMIUM_PATH: at('mine/chrome'), PATH: at('bin'), PLAYWRIGHT_BROWSERS_PATH: at('cache') })).toBe(at('mine/chrome'));
});

test('finds none when the named one is missing', async () => {
  const at = await machineWith('bin/chromium');
  expect(findChromium({ CHROMIUM_PATH: at('gone'), PATH: at('bin') })).toBeUndefined();
});

test('takes the newest of Playwright’s, then the system’s', async () => {
  const at = await machineWith('cache/chromium-999/chrome-linux/chrome', 'cache/chromium-1200/chrome-linux64/chrome', 'bin/google-chrome');
  expect(findChromium({ PATH: at('bin'), PLAYWRIGHT_BROWSERS_PATH: at('cache') })).toBe(at('cache/chromium-1200/chrome-linux64/chrome'));
  expect(findChromium({ PATH: at('bin'), PLAYWRIGHT_BROWSERS_PATH: at('none') })).toBe(at('bin/google-chrome'));
});
