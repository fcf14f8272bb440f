import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dataFrom } from '../support/ask-gateway.ts';
import { launchBrowser } from '../support/browser.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW } from '../support/system.js';

let database: PreparedDatabase;
let system: RunningSystem;
let browser: Browser;
let host: Server;
/** What the site of somebody else shows, by path. */
const hostPages = new Map<string, string>();

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  const now = (): Date => NOW;
  system = await serveSystem({ host: '127.0.0.1', port: 0, logLevel: 'silent', now, ...(await readGatewayFiles()) }, database.connections, now);
  browser = await launchBrowser();
  host = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(hostPages.get(request.url ?? '') ?? ''));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  host.close();
  await system.stop();
  await database.drop();
});

interface Visit {
  page: Page;
  /** Addresses of every request the page made. */
  requested: string[];
  complaints: string[];
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE', ...options });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, requested, complaints };
}

/** A page on another origin with this in its body. */
async function openHost(path: string, body: string, options: BrowserContextOptions = {}): Promise<Visit> {
  hostPages.set(path, `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gastgeber</title></head><body><main><h1>Stadt</h1>${body}</main></body></html>`);
  return open(`http://localhost:${(host.address() as AddressInfo).port}${path}`, options);
}

/** What the widget says when it has its list. */
const shown = /^\d+ Angebote im Umkreis von 10 km um 44787 Bochum$/;

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What sticks out of the page. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`));

/** How high the frame is, and how high what is in it would like to be. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = await page.locator('iframe').evaluate((element) => element.clientHeight);
  const content = await page.frameLocator('iframe').locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  return { frame, content };
}

test.each([390, 1280])('at %i pixels a frame is as high as its list, whatever somebody chooses in it', async (width) => {
  const frame = `<iframe src="${system.url}/embed/offers?place=44787&radius=10" title="Angebote" width="100%" height="300"></iframe><script type="module" src="${system.url}/widgets/v1/frame.js"></script>`;
  const { page, complaints, requested } = await openHost(`/auto-${width}`, frame, { viewport: { width, height: 844 } });
  const inside = page.frameLocator('iframe');
  await inside.getByText(shown).first().waitFor();
  const fits = async (): Promise<number> => {
    const { frame: high, content } = await heights(page);
    return Math.abs(high - content);
  };
  await expect.poll(fits).toBeLessThanOrEqual(1);
  const before = await heights(page);
  expect(before.frame).toBeGreaterThan(600);

  await inside.getByRole('combobox', { name: 'Umkreis' }).selectOption('2 km');
  await inside.getByText(/im Umkreis von 2 km um 44787 Bochum$/).first().waitFor();
  await expect.poll(async () => (await heights(page)).frame).not.toBe(before.frame);
  await expect.poll(fits).toBeLessThanOrEqual(1);

  expect(await overflow(page)).toBe(0);
  expect(requested.filter((url) => !url.startsWith(system.url) && !url.includes(`/auto-${width}`) && !url.endsWith('/favicon.ico'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without the helper a frame keeps its height and scrolls', async () => {
  const { page, complaints } = await openHost('/fixed', `<iframe src="${system.url}/embed/offers?place=44787" title="Angebote" width="360" height="300"></iframe>`);
  const inside = page.frameLocator('iframe');
  await inside.getByText(shown).first().waitFor();
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(300);
  expect(await inside.locator('html').evaluate((root) => [root.scrollHeight > root.clientHeight, root.scrollWidth - root.clientWidth])).toEqual([true, 0]);
  await inside.locator('li.offer').last().scrollIntoViewIfNeeded();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('pasted as an address into WordPress, the list stands in a frame that may do nothing', async () => {
  const address = `${system.url}/angebote?ort=44787`;
  const discovery = await (await fetch(address)).text();
  const [, found = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(discovery) ?? [];
  const answer = (await (await fetch(found.replaceAll('&amp;', '&'))).json()) as { html: string };
  // What WordPress makes of the frame of a site it does not know.
  const sandboxed = answer.html.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
  const { page, requested, complaints } = await openHost('/wordpress', sandboxed);
  const inside = page.frameLocator('iframe');
  await inside.getByRole('heading', { name: 'Angebote rund um 44787 Bochum' }).waitFor();
  expect(await inside.locator('li.offer').count()).toBeGreaterThan(5);
  expect(await inside.locator('li.offer').first().innerText()).toMatch(/0221 4710 \d{3}/);
  expect(await inside.locator('a:not([target=_blank][rel~=noopener])').count()).toBe(0);
  expect(requested.filter((url) => url.endsWith('.js'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript somebody finds an offer, its dates and its number, and the way back', async () => {
  const { page, requested } = await open(`${system.url}/angebote`, { javaScriptEnabled: false });
  await page.getByLabel('Ort oder Postleitzahl').fill('44787');
  await page.getByLabel('Umkreis').selectOption('25');
  await page.getByRole('button', { name: 'Angebote zeigen' }).click();
  const status = page.getByText(/^\d+ Angebote im Umkreis von 25.km um 44787 Bochum$/);
  await status.waitFor();
  const count = Number(/^\d+/.exec(await status.innerText())?.[0]);
  expect(await page.locator('li.offer').count()).toBe(Math.min(20, count));

  await page.getByRole('link', { name: 'Diese Woche' }).click();
  await page.waitForURL(/wann=diese-woche/);
  await page.locator('li.offer h3 a').first().click();
  await page.getByRole('heading', { name: 'Die nächsten Termine' }).waitFor();
  expect(await page.locator('a[href^="tel:"]').count()).toBe(1);
  await page.getByRole('link', { name: 'Zurück zur Liste' }).click();
  await page.waitForURL(/ort=44787&umkreis=25&wann=diese-woche/);
  expect(new Set(requested.map((url) => new URL(url).origin))).toEqual(new Set([system.url]));
  await page.context().close();
});

test('the page for a frame shows its list without JavaScript too', async () => {
  const { page } = await open(`${system.url}/embed/offers?place=44787`, { javaScriptEnabled: false });
  expect(await page.locator('mit-offers li.offer').count()).toBeGreaterThan(5);
  await page.context().close();
});

const first = async (): Promise<string> => {
  const { offersNear } = await dataFrom<{ offersNear: { edges: { node: { id: string } }[] } }>(system.url, '{ offersNear(near: { postalCode: "44787" }, sort: SOONEST, first: 1) { edges { node { id } } } }');
  return offersNear.edges[0]?.node.id ?? '';
};

test.each([
  ['/angebote?ort=44787', 'light'], ['/angebote?ort=44787', 'dark'], ['/angebote?ort=44787&lang=ar', 'light'], ['/angebote?ort=48292', 'light'], ['/angebote?ort=44787&reihenfolge=nah', 'light'], ['/angebote?ort=24943&umkreis=2', 'dark'],
  ['/angebote/ID', 'light'], ['/angebote/ID?lang=uk', 'dark'], ['/embed/list?ort=44787', 'dark'], ['/embed/offer/ID', 'light'], ['/embed/offers?place=44787', 'light'],
] as const)('nothing is found wrong with %s in %s', async (path, colorScheme) => {
  const { page } = await open(system.url + path.replace('ID', await first()), { colorScheme });
  if (path.startsWith('/embed/offers')) await page.getByText(shown).first().waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`))).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.context().close();
});

test.each([320, 390])('large text on a screen of %i pixels overflows nothing', async (width) => {
  const { page } = await open(`${system.url}/angebote?ort=44787`, { viewport: { width, height: 844 } });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await tooWide(page)).toEqual([]);
  await page.context().close();
});

test('the calendar of every offer has exactly the dates of the API', async () => {
  type Dated = { start: string; allDay: boolean; status: string };
  const question = '{ offersNear(near: { postalCode: "44787", radiusKm: 100 }, first: 100) { edges { node { id occurrences(first: 60) { start allDay status } } } } }';
  const { offersNear } = await dataFrom<{ offersNear: { edges: { node: { id: string; occurrences: Dated[] } }[] } }>(system.url, question);
  expect(offersNear.edges.length).toBeGreaterThan(50);
  for (const { node } of offersNear.edges) {
    const file = (await (await fetch(`${system.url}/angebote/${node.id}.ics`)).text()).replaceAll('\r\n ', '');
    const events = file.split('BEGIN:VEVENT').slice(1);
    const read = events.map((event) => [/^DTSTART(?:;VALUE=DATE)?:(\w+)/m.exec(event)?.[1], /^STATUS:CANCELLED/m.test(event)]);
    const inCalendar = ({ start, allDay }: Dated): string => (allDay ? start.slice(0, 10).replaceAll('-', '') : `${new Date(start).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
    expect([node.id, read]).toEqual([node.id, node.occurrences.map((date) => [inCalendar(date), date.status === 'CANCELLED'])]);
  }
});

test('a printed offer has all its dates and its number', async () => {
  const { page } = await open(`${system.url}/angebote/${await first()}`, { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.dates li').evaluateAll((dates) => dates.every((date) => date.checkVisibility()))).toBe(true);
  expect(await page.locator('.dates li').count()).toBeGreaterThan(6);
  expect(await page.locator('a[href^="tel:"]').isVisible()).toBe(true);
  await page.context().close();
});

test('a printed list has its offers and none of its controls', async () => {
  const { page } = await open(`${system.url}/angebote?ort=44787`, { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('form, nav, header').evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length)).toBe(0);
  expect(await page.locator('li.offer').first().isVisible()).toBe(true);
  await page.context().close();
});
