import { createRequire } from 'node:module';

import { addPractice, type PracticeKeys } from '@miteinander/activities/practice/keep-practices.js';
import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { openDesk } from '@miteinander/activities/desk/open-desk.js';
import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { dataFrom } from '../support/ask-gateway.ts';
import { launchBrowser } from '../support/browser.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW } from '../support/system.js';
import { violations } from './hosts/support/violations.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let database: PreparedDatabase;
let system: RunningSystem;
let browser: Browser;
let practice: PracticeKeys;
/** Public id and title of the offer at whose door most of this happens, and of another. */
let offer: { id: string; title: string };
let other: typeof offer;
/** Opens the desk of the first. */
let secret: string;
const clock = { now: NOW };

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' as const, ...(await readGatewayFiles()) };
  system = await serveSystem(config, database.connections, () => clock.now, 'a key that only this test knows');
  const orm = openOrm(activitiesDatabase, database.connections.activities);
  practice = await addPractice(orm.em.fork(), 'Praxis am Markt', '2026-11-22');
  const { offersNear } = await dataFrom<{ offersNear: { edges: { node: typeof offer }[] } }>(system.url, '{ offersNear(near: { postalCode: "48291", radiusKm: 10 }, first: 2) { edges { node { id title } } } }');
  [offer, other] = offersNear.edges.map(({ node }) => node) as [typeof offer, typeof offer];
  secret = (await openDesk(orm.em.fork(), offer.id))?.secret ?? '';
  await orm.close();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await system.stop();
  await database.drop();
});

const id22 = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

interface Visit {
  page: Page;
  /** Addresses and bodies of all requests. */
  sent: string[];
  complaints: string[];
}

async function open(path: string, width = 390): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(clock.now);
  await context.addInitScript({ path: axe });
  const page = await context.newPage();
  const [sent, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(system.url + path);
  return { page, sent, complaints };
}

const register = (code: string): Promise<unknown> =>
  dataFrom(system.url, 'mutation ($practice: ID!, $code: String!) { registerSheet(practice: $practice, code: $code) { accepted } }', { practice: practice.code, code });

const pending = async (kind: string): Promise<unknown[]> => (await database.sql<{ pending: number }>('select pending from activities.count_series where kind = $1 and pending > 0', [kind])).map((row) => row.pending);

test('a poster leads to the page where a sheet is counted, once', async () => {
  await register('linde-bruecke-amsel-mond');
  const poster = await open(`/plakat#${id22(offer.id)}`, 1280);
  await poster.page.getByText(offer.title).waitFor();
  const [, address = ''] = /(http\S+)$/.exec((await poster.page.getByRole('img', { name: 'Code zum Scannen' }).getAttribute('aria-label')) ?? '') ?? [];
  expect(await violations(poster.page)).toEqual([]);
  expect(poster.complaints).toEqual([]);

  const { page, sent, complaints } = await open(address.replace(system.url, ''));
  await page.getByText(offer.title).waitFor();
  await page.getByLabel('1. Wort').fill('Linde Brücke Amsel Mond');
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await page.getByText('Danke! Ihr Besuch ist gezählt.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Noch jemand' }).click();
  await page.getByLabel('1. Wort').fill('linde-bruecke-amsel-mond');
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await page.getByText('Diese vier Wörter konnten wir nicht zählen.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect([await pending('OFFER_ARRIVALS'), await pending('PRACTICE_ARRIVALS')]).toEqual([[1], [1]]);

  expect(complaints).toEqual([]);
  expect(new Set(sent.map((request) => new URL(request.split(' ')[0] ?? '').origin))).toEqual(new Set([system.url]));
  expect(sent.filter((request) => /linde/i.test(request.split(' ')[0] ?? ''))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

test('a practice sees its quarters with its secret, which no request has in its address', async () => {
  clock.now = new Date('2027-01-02T11:00:00Z');
  onTestFinished(() => void (clock.now = NOW));
  const { page, sent, complaints } = await open(`/praxis-zahlen#${practice.secret}`, 1280);
  await page.getByRole('heading', { name: 'Praxis am Markt' }).waitFor();
  expect(await page.getByRole('row', { name: /Oktober bis Dezember 2026/ }).innerText()).toMatch(/2026\s+\d*[05]\s+\d*[05]$/);
  expect(await page.locator('.address a').getAttribute('href')).toContain(`/praxis#praxis=${practice.code}&name=Praxis%20am%20Markt`);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(sent.filter((request) => request.split(' ')[0]?.includes(practice.secret))).toEqual([]);
});

test('a wrong secret is said, and one can paste the right address', async () => {
  const { page, complaints } = await open('/praxis-zahlen#falsch');
  await page.getByRole('heading', { name: 'Diesen Schlüssel kennen wir nicht' }).waitFor();
  await page.getByLabel('Ihre Adresse oder Ihr Schlüssel').fill(`${system.url}/praxis-zahlen#${practice.secret}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Praxis am Markt' }).waitFor();
  expect(complaints).toEqual([]);
});

interface Bundled {
  id: string;
  doubted?: true;
  full?: true;
  callFirst?: true;
  paused?: { until?: string };
  confirmed?: string;
}

/** The offer as practices see it at this moment. */
async function bundled(): Promise<Bundled | undefined> {
  const response = await fetch(`${system.url}/bundles/48291`);
  const { offers } = (await response.json()) as { offers: Bundled[] };
  return offers.find(({ id }) => id === offer.id);
}

test('what an organiser says is what practices see, and can be taken back', async () => {
  const { page, sent, complaints } = await open(`/schreibtisch#${secret}`);
  await page.getByRole('heading', { name: offer.title }).waitFor();
  expect(await violations(page)).toEqual([]);
  const before = await bundled();
  expect(before?.paused).toBeUndefined();

  await page.getByLabel('Letzter Tag der Pause').fill('2027-01-06');
  await page.getByLabel('Was sollen die Menschen dazu wissen?').fill('Wir sind im Urlaub.');
  await page.getByRole('button', { name: 'Pause eintragen' }).click();
  await page.getByText('Gespeichert. Praxen sehen es sofort.').waitFor();
  expect((await bundled())?.paused).toEqual({ until: '2027-01-06' });
  await page.reload();
  await page.getByText('„Wir sind im Urlaub.“').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pause beenden' }).click();
  await page.getByText('Es ist keine Pause eingetragen.').waitFor();
  expect((await bundled())?.paused).toBeUndefined();

  await page.getByRole('button', { name: 'Alles besetzt' }).click();
  await page.getByText('Alle Plätze sind besetzt.').first().waitFor();
  expect((await bundled())?.full).toBe(true);
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await page.getByText('Zurückgenommen.').waitFor();
  expect((await bundled())?.full).toBe(before?.full);

  await page.getByLabel('Bitte vorher anrufen').check();
  await page.getByText('Wer kommen will, ruft vorher an.').first().waitFor();
  expect((await bundled())?.callFirst).toBe(true);

  expect(complaints).toEqual([]);
  expect(sent.filter((request) => request.split(' ')[0]?.includes(secret) && !request.startsWith(`${system.url}/schreibtisch`))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

test('a practice doubts, the desk shows it, and a confirmation ends it', async () => {
  await dataFrom(system.url, 'mutation ($offer: ID!, $practice: ID!) { doubtOffer(offer: $offer, practice: $practice) { accepted } }', { offer: offer.id, practice: practice.code });
  expect((await bundled())?.doubted).toBe(true);
  const { page, complaints } = await open(`/schreibtisch#${secret}`, 1280);
  await page.getByRole('heading', { name: 'Eine Praxis sagt: Hier stimmt etwas nicht' }).waitFor();
  expect(await page.locator('.note').innerText()).toContain('Das war am Sonntag, 22. November.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Alles stimmt noch' }).click();
  await page.getByText('Danke! Der Eintrag gilt als heute geprüft.').waitFor();
  expect(await page.getByRole('heading', { name: 'Eine Praxis sagt' }).count()).toBe(0);
  const after = await bundled();
  expect([after?.doubted, after?.confirmed]).toEqual([undefined, '2026-11-22']);
  expect(complaints).toEqual([]);
});

test('a sheet is counted at the desk, by keyboard alone', async () => {
  await register('amsel-mond-stern-apfel');
  const arrivals = await pending('OFFER_ARRIVALS');
  const { page } = await open(`/schreibtisch#${secret}`);
  await page.getByLabel('1. Wort').focus();
  await page.keyboard.type('amsel mond stern apfel');
  await page.keyboard.press('Enter');
  await page.getByText('Gezählt. Danke!').waitFor();
  expect(await pending('OFFER_ARRIVALS')).not.toEqual(arrivals);
});

test('a poster is one page of A4', async () => {
  const { page } = await open(`/plakat#${id22(offer.id)}`);
  await page.getByText(offer.title).waitFor();
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(file)?.map(Number) ?? [];
  expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([210, 297]);
});

test.each(['/angekommen?lang=uk#ID', '/angekommen?lang=ar#ID', '/plakat#ID', '/praxis-zahlen#SECRET', '/praxis-zahlen', '/schreibtisch#DESK', '/schreibtisch'])('%s fits a window of 320 pixels', async (path) => {
  const { page } = await open(path.replace('ID', id22(offer.id)).replace('SECRET', practice.secret).replace('DESK', secret), 320);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

// The last: from then on the gateway has had enough of this address for a while.
test('whoever tries words at a door is stopped, and is still welcome', async () => {
  const { page } = await open(`/angekommen#${id22(other.id)}`);
  await page.getByLabel('1. Wort').fill('eins zwei drei vier');
  const button = page.getByRole('button', { name: 'Ich bin da' });
  for (let attempt = 0; attempt < 25; attempt += 1) {
    const [response] = await Promise.all([page.waitForResponse(({ request }) => request().method() === 'POST').catch(() => null), button.click()]);
    if (response !== null && /TOO_MANY_ATTEMPTS/.test(await response.text())) break;
  }
  await page.getByText('Gerade kamen zu viele Versuche auf einmal.').waitFor();
  await page.getByText('Sie sind auch so willkommen.').waitFor();
});
