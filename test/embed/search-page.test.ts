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
  requested: string[];
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

/** What has the focus inside the widget: its id or value, and its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector('mit-offers')?.shadowRoot?.activeElement;
    const spoken = (active?.closest('label') ?? active)?.cloneNode(true) as Element | undefined;
    spoken?.querySelectorAll('[aria-hidden]').forEach((hidden) => hidden.remove());
    const words = spoken?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return active ? `${active.id || active.getAttribute('value') || active.className}: ${words}` : '';
  });

async function tabTo(page: Page, wanted: RegExp, most = 40): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (wanted.test(passed.at(-1) ?? '')) return passed;
  }
  throw new Error(`The focus never came to ${wanted}. It was on: ${passed.join(' | ')}`);
}

const shownCount = (page: Page): Promise<number> => page.locator('mit-offers li.offer').count();

test('somebody finds an offer by keyboard alone: place, word, need, order, details', async () => {
  const { page, requested, complaints } = await visit('/suche');
  await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).waitFor();
  await tabTo(page, /^place/);
  await page.keyboard.type('44787');
  const count = page.locator('mit-offers .status');
  await page.getByText(/^\d+ Angebote im Umkreis von 10 km um 44787 Bochum$/).first().waitFor();
  const before = await shownCount(page);

  expect((await tabTo(page, /^text/)).map((place) => place.split(':')[0])).toEqual(['radius', 'text']);
  await page.keyboard.type('Essen');
  await page.waitForURL(/text=Essen/);
  await page.locator('mit-offers .chosen').waitFor();
  await page.locator('mit-offers [aria-busy="false"]').waitFor();
  const withWord = await shownCount(page);
  expect(withWord).toBeGreaterThan(0);
  expect(withWord).toBeLessThan(before);

  const order = await tabTo(page, /^meals/);
  expect(order[0]).toMatch(/: Wann$/);
  const wanted = Number(/(\d+) Angebote?$/.exec(order.at(-1) ?? '')?.[1]);
  await page.keyboard.press('Space');
  await page.waitForURL(/anliegen=meals/);
  await page.getByText(`${wanted} ${wanted === 1 ? 'Angebot' : 'Angebote'} im Umkreis von 10 km um 44787 Bochum`).first().waitFor();
  expect(await shownCount(page)).toBe(wanted);
  expect(await focused(page)).toMatch(/^meals/);

  const spoken = page.locator('mit-offers .fields > [role="status"]');
  await expect.poll(() => spoken.innerText()).toBe(await count.innerText());

  await tabTo(page, /^chip taken: „Essen“/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.search.includes('text='));
  await tabTo(page, /^title/);
  await page.keyboard.press('Enter');
  await page.getByText('Die nächsten Termine').waitFor();

  expect(new Set(requested.map((url) => new URL(url).origin))).toEqual(new Set([system.url]));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([1280, 390])('a shared link shows the same at %i pixels, and back leads to where one was', async (width) => {
  const { page, complaints } = await visit('/suche?ort=44787&anliegen=meals&wann=unsinn', width);
  await page.getByText(/Angebote? im Umkreis von 10 km um 44787 Bochum/).first().waitFor();
  expect(await page.locator('mit-offers .chosen li').allInnerTexts()).toEqual([expect.stringContaining('Essen und Mittagstisch')]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  const found = await shownCount(page);
  await page.getByRole('button', { name: 'Alle Filter zurücksetzen' }).click();
  await expect.poll(() => shownCount(page)).toBeGreaterThan(found);
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(found);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('on a phone the filters open in place and close to what was found', async () => {
  const { page } = await visit('/suche?ort=48291', 390);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Einsamkeit/ }).check();
  await page.getByRole('button', { name: 'Filter (1)' }).waitFor();
  await page.getByRole('button', { name: /^\d+ Angebote? zeigen$/ }).click();
  await page.locator('mit-offers .panel').waitFor({ state: 'hidden' });
  expect(await focused(page)).toMatch(/^status: \d+ Angebot/);
  await page.context().close();
});

test('in Arabic the page and the widget run from right to left, and other languages keep the choice', async () => {
  const { page } = await visit('/suche?ort=48291&anliegen=loneliness&lang=ar', 390);
  await page.locator('mit-offers .chosen').getByText('الوحدة').waitFor();
  expect(await page.evaluate(() => [document.documentElement.dir, getComputedStyle(document.querySelector('mit-offers')?.shadowRoot?.querySelector('.base') as Element).direction])).toEqual(['rtl', 'rtl']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.getByRole('link', { name: 'English' }).click();
  await page.locator('mit-offers .chosen').getByText('Loneliness').waitFor();
  expect(new URL(page.url()).search).toBe('?ort=48291&anliegen=loneliness&lang=en');
  await page.context().close();
});

test('what cannot be found says what to leave out', async () => {
  const { page } = await visit('/suche?ort=44787&text=nashornzucht&kostenlos=ja');
  const way = page.getByRole('button', { name: /^Ohne „nashornzucht“: \d+ Angebote?$/ });
  await way.waitFor();
  const promised = Number(/: (\d+)/.exec(await way.innerText())?.[1]);
  await way.click();
  await expect.poll(() => shownCount(page)).toBe(Math.min(20, promised));
  await page.context().close();
});

test('the start page leads to the search', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: /Suche/ }).click();
  await page.getByRole('heading', { name: 'Finden Sie, was zu Ihnen passt' }).waitFor();
  await page.context().close();
});

test('the filters leave nothing on the device', async () => {
  const { page } = await visit('/suche?ort=48291&kostenlos=ja');
  await page.getByText(/um 48291 Telgte/).first().waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});

test.each([
  ['the filters', /filters\.js/, '/suche?ort=48291'],
  ['a language', /en\.js/, '/suche?ort=48291&lang=en'],
])('when %s cannot be fetched, the offers are there all the same', async (_, file, path) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 } });
  const page = await context.newPage();
  await page.route(file, (route) => route.abort());
  await page.goto(`${system.url}/suche`);
  await page.goto(`${system.url}${path}`);
  await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).fill('48291');
  await page.getByText(/^\d+ Angebote im Umkreis von 10 km um 48291 Telgte$/).first().waitFor();
  expect(await shownCount(page)).toBeGreaterThan(0);
  if (path.endsWith('48291')) await page.getByRole('button', { name: 'Diese Woche' }).waitFor();
  await context.close();
});
