// What `pnpm bench:matching` runs: how long the matching of a district as full as bundles may be takes in a browser, as fast as this machine is and four times slower.
import { loadavg } from 'node:os';

import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';

import { findChromium } from '../../test/support/find-chromium.ts';
import type { Measured } from './bench-matching.page.ts';

const OFFERS = 2000;
/** Each in a page of its own, so that nothing has been compiled or looked through before. */
const PAGES = 15;
const AIM = 20;

const script = await build({ entryPoints: [new URL('bench-matching.page.ts', import.meta.url).pathname], bundle: true, minify: true, write: false, format: 'iife', target: 'es2024' });
const code = script.outputFiles[0]?.text ?? '';

const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
console.log(`Chromium ${browser.version()}, ${OFFERS} offers, ${PAGES} pages, milliseconds; to reach: ${AIM}; load of the machine: ${loadavg()[0]?.toFixed(1) ?? 'unknown'}`);
try {
  for (const slower of [1, 4]) report(slower, await run(browser, slower));
} finally {
  await browser.close();
}

async function run(browser: Browser, slower: number): Promise<Measured[]> {
  const found: Measured[] = [];
  for (let count = 0; count < PAGES; count += 1) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addScriptTag({ content: code });
    found.push(await page.evaluate((offers) => (globalThis as unknown as { measure(offers: number): Measured }).measure(offers), OFFERS));
    await page.close();
  }
  return found;
}

function report(slower: number, measured: readonly Measured[]): void {
  const line = (name: string, times: readonly number[]): void => {
    const sorted = [...times].sort((one, other) => one - other);
    const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
    console.log(`${`${slower}x`.padStart(3)}  ${name.padEnd(44)} median ${at(0.5).padStart(5)}  p95 ${at(0.95).padStart(5)}  most ${at(1).padStart(5)}`);
  };
  line('bundle looked through, once', measured.map(({ read }) => read));
  line('first question', measured.map(({ first }) => first));
  line('questions of the written cases', measured.flatMap(({ later }) => later));
  line(`widest question, ${measured[0]?.matches ?? 0} matches`, measured.flatMap(({ widest }) => widest));
}
