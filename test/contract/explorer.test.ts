import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { examples } from '../../gateway/explorer/src/examples.ts';
import { launchBrowser } from '../support/browser.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { gatewayConfig, NOW } from '../support/system.js';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const buildScript = fileURLToPath(new URL('../../gateway/explorer/build.ts', import.meta.url));

let folder: string;
let database: PreparedDatabase;
let system: RunningSystem;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'miteinander-explorer-'));
  const explorerDirectory = join(folder, 'explorer');
  [database, browser] = await Promise.all([preparedDatabase(), launchBrowser(), promisify(execFile)(process.execPath, [buildScript, explorerDirectory])]);
  await loadExampleProgramme(database.connections, NOW);
  system = await serveSystem({ ...(await gatewayConfig()), explorerDirectory }, database.connections, () => NOW);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

interface Visit {
  page: Page;
  /** What the browser complained of, what it refused included. */
  complaints: string[];
  /** Origins it asked. */
  origins: Set<string>;
}

/** The explorer in a browser of its own, ready to be used. */
async function visit(width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('request', (request) => void (request.url().startsWith('http') && origins.add(new URL(request.url()).origin)));
  await page.goto(`${system.url}/graphql`);
  await page.getByRole('link', { name: 'Abfragen im Browser ausprobieren' }).click();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return { page, complaints, origins };
}

const answerOf = async (page: Page): Promise<string> => (await page.locator('.result-window .view-lines').innerText()).replaceAll('\u00a0', ' ');

test.each([[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']] as const)('every example opens by keyboard and is answered at %i px, %s', async (width, scheme) => {
  const { page, complaints, origins } = await visit(width, scheme);
  for (const { title, query } of examples) {
    await page.getByRole('button', { name: title }).focus();
    const [operation, field] = [/query (\w+)/.exec(query)?.[1], /\{\s+(\w+)/.exec(query)?.[1]];
    const asked = page.waitForResponse((response) => response.request().postData()?.includes(`"operationName":"${operation}"`) ?? false);
    await page.keyboard.press('Enter');
    expect(((await (await asked).json()) as { errors?: unknown }).errors, title).toBeUndefined();
    await expect.poll(() => answerOf(page), { timeout: 20_000 }).toContain(`"${field}"`);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(complaints).toEqual([]);
  expect([...origins]).toEqual([system.url]);
});

test('reading the schema, completing, hovering and tidying up ask nobody else and break no rule of the page', async () => {
  const { page, complaints, origins } = await visit();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query' }).first().click();
  await page.getByText('The offer with this id; null if there is none.').waitFor();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('{ needs { slug ');
  await page.keyboard.press('Control+Space');
  await page.getByText('plainLabel').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.graphiql-query-editor .view-line').getByText('needs').hover();
  await page.getByText('Every need an offer can answer.').first().waitFor();
  await page.getByRole('button', { name: /Prettify/ }).click();
  await expect.poll(() => page.locator('.graphiql-query-editor .view-line').count()).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
  expect([...origins]).toEqual([system.url]);
});

test('nothing that was typed is kept in the browser', async () => {
  const { page } = await visit();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.type('# a secret');
  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.reload();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.locator('.graphiql-query-editor .view-lines').innerText()).not.toContain('secret');
});

test('what somebody has changed stays in its tab when an example is opened', async () => {
  const { page } = await visit();
  const tabs = page.getByRole('tab');
  await page.getByRole('button', { name: 'Places' }).click();
  await expect.poll(() => tabs.allInnerTexts()).toEqual(['Places']);
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('query Mine { needs { slug');
  await expect.poll(() => tabs.allInnerTexts()).toEqual(['Mine']);
  await page.getByRole('button', { name: 'One offer' }).click();
  await expect.poll(() => tabs.allInnerTexts()).toEqual(['Mine', 'Offer']);
  await tabs.first().click();
  await expect.poll(() => page.locator('.graphiql-query-editor .view-lines').innerText()).toContain('Mine');
});

test.each(['light', 'dark'] as const)('the list of examples has nothing that axe finds wrong, %s', async (scheme) => {
  const { page } = await visit(1280, scheme);
  // The page's own rules let in no script of ours either.
  await page.context().newCDPSession(page).then(async (session) => session.send('Page.setBypassCSP', { enabled: true }));
  await page.reload();
  await page.locator('.examples').waitFor();
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run('.examples')).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
});
