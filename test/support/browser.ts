import { chromium, type Browser } from 'playwright';

import { findChromium } from './find-chromium.ts';

/** The browser of this machine, headless. What it wants from the network on its own account is switched off. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}
