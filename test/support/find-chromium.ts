import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** A Chromium on this machine: the one named by CHROMIUM_PATH, Playwright's own, or the system's. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  return [...playwrightBrowsers(environment), ...onPath(environment), ...MAC_PATHS].find(isExecutable);
}

/** The full browser before the headless shell, newest first. */
function playwrightBrowsers(environment: NodeJS.ProcessEnv): string[] {
  const cache = environment['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  const builds = list(cache).sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  return [
    ...builds.filter((build) => build.startsWith('chromium-')).flatMap((build) => programs(join(cache, build), 'chrome')),
    ...builds.filter((build) => build.startsWith('chromium_headless_shell-')).flatMap((build) => programs(join(cache, build), 'headless_shell')),
  ];
}

function programs(build: string, name: string): string[] {
  return list(build).flatMap((folder) => [
    join(build, folder, name),
    join(build, folder, 'chrome-headless-shell'),
    join(build, folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ]);
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
