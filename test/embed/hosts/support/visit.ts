import { createRequire } from 'node:module';

import type { BrowserContextOptions, Page } from 'playwright';
import { onTestFailed, onTestFinished } from 'vitest';

import { NOW } from '../../../support/system.js';
import type { HostPage } from './host-site.ts';
import type { Stage } from './stage.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface Visit {
  page: Page;
  /** Addresses of all requests, the page's own included. */
  requested: string[];
  /** Errors in the console, uncaught errors, refusals by a policy and dialogs, all as texts. */
  complaints: string[];
  /** Warnings in the console. */
  warnings: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** False: the real clock, and nothing in the page but what the page brings; for measuring. */
  prepared?: boolean;
}

/** Opens a host page in a browser of its own, which is closed with the test; its clock stands at the system's. */
export async function visit(stage: Stage, hostPage: HostPage, { prepared = true, ...options }: VisitOptions = {}): Promise<Visit> {
  const opened = await open(stage, { prepared, ...options });
  await opened.page.goto(stage.host.add(hostPage));
  return opened;
}

/** The same without a page yet. */
export async function open(stage: Stage, { prepared = true, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 844 }, locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  // Nothing here takes long; what does not come within this time does not come.
  context.setDefaultTimeout(15_000);
  onTestFinished(() => context.close());
  if (prepared && options.javaScriptEnabled !== false) {
    await context.clock.setFixedTime(NOW);
    await context.addInitScript({ path: axe });
  }
  const page = await context.newPage();
  const [requested, complaints, warnings]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => complaints.push('a window was opened'));
  onTestFailed(() => console.log([`requested: ${requested.join(' ')}`, ...complaints, ...warnings].join('\n')));
  return { page, requested, complaints, warnings };
}
