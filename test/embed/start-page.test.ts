import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';

let database: PreparedDatabase;
let system: RunningSystem;
let browser: Browser;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, new Date());
  const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' as const, ...(await readGatewayFiles()) };
  system = await serveSystem(config, database.connections);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await system.stop();
  await database.drop();
});

interface Visit {
  page: Page;
  /** Addresses of every request the page made. */
  requested: string[];
  /** What the browser complained about. */
  complaints: string[];
}

async function visit(path: string, width = 1280): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'de-DE' });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${system.url}${path}`);
  return { page, requested, complaints };
}

test.each([1280, 390])('somebody types 44787 at %i pixels and reads what is near', async (width) => {
  const { page, requested, complaints } = await visit('/', width);
  await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).fill('44787');
  await page.getByRole('combobox', { name: 'Umkreis' }).selectOption('25 km');
  const status = page.getByText(/^\d+ Angebote? im Umkreis von 25 km um 44787 Bochum$/);
  await status.waitFor();
  const items = page.locator('mit-offers li.offer');
  expect(await items.count()).toBe(Number(/^\d+/.exec(await status.innerText())?.[0]));
  const first = items.first();
  expect(await first.innerText()).toMatch(/Beispiel/);
  expect(await first.innerText()).toMatch(/\d Uhr|Absprache/);
  expect(await first.getByRole('link', { name: /Anrufen/ }).getAttribute('href')).toMatch(/^tel:02214710\d{3}$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(new Set(requested.map((url) => new URL(url).origin))).toEqual(new Set([system.url]));
  expect(requested.filter((url) => url.includes('/graphql'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('everything is done by keyboard alone: place, choice, details', async () => {
  const { page } = await visit('/', 390);
  await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).waitFor();
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.querySelector('mit-offers')?.shadowRoot?.activeElement?.id === 'place')) break;
  }
  await page.keyboard.type('Telg');
  await page.getByRole('option', { name: /Telgte/ }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(/Angebote? im Umkreis von 10 km um Telgte/).waitFor();
  const focusedText = (): Promise<string> => page.evaluate(() => document.querySelector('mit-offers')?.shadowRoot?.activeElement?.className ?? '');
  for (let presses = 0; presses < 20 && (await focusedText()) !== 'title'; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Die nächsten Termine').waitFor();
  expect(await page.locator('mit-offers .title').first().getAttribute('aria-expanded')).toBe('true');
  await page.context().close();
});

test('an unknown postcode is answered with a sentence and nothing typed is lost', async () => {
  const { page } = await visit('/');
  const field = page.getByRole('combobox', { name: 'Ort oder Postleitzahl' });
  await field.fill('48292');
  await page.getByText('Die Postleitzahl „48292“ kennen wir nicht.').waitFor();
  await page.getByText(/Meinten Sie .*48291 Telgte/).waitFor();
  expect(await field.inputValue()).toBe('48292');
  await page.context().close();
});

test('a page leaves nothing behind on the device', async () => {
  const { page } = await visit('/?place=48291');
  await page.getByText(/im Umkreis von 10 km um 48291 Telgte/).waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});
