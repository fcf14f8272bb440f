import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';

const DISTRICT = '05570';
const CODE = 'linde-bruecke-amsel-mond';
const LANGUAGES = ['de', 'de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'pl'];

interface Offer {
  id: string;
  title: string;
  needs: number[];
  dates?: { start: string; minutes?: number; status?: string }[];
  [field: string]: unknown;
}
interface Bundle {
  places: { name: string; street?: string }[];
  offers: Offer[];
  [field: string]: unknown;
}

let database: PreparedDatabase;
let system: RunningSystem;
let browser: Browser;
let bundle: Bundle;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, new Date());
  system = await serveSystem({ host: '127.0.0.1', port: 0, logLevel: 'silent' as const, ...(await readGatewayFiles()) }, database.connections);
  browser = await launchBrowser();
  bundle = (await (await fetch(`${system.url}/bundles/k${DISTRICT}`)).json()) as Bundle;
});

afterAll(async () => {
  await browser.close();
  await system.stop();
  await database.drop();
});

const id22 = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
const addressOf = (offers: readonly { id: string }[], language = 'de', code = CODE): string => `/rezept#d=${DISTRICT}&o=${offers.map(({ id }) => id22(id)).join(',')}&w=${code}&l=${language}`;

/** Offers with dates, a telephone number and company in their needs. */
const dated = (count: number): Offer[] => bundle.offers.filter(({ dates = [], phone, mode }) => dates.length >= 3 && dates.every(({ status }) => status === undefined) && phone !== undefined && mode === 'AT_PLACE').slice(0, count);

interface Visit {
  context: BrowserContext;
  page: Page;
  /** Method, address and body of everything that left the browser, the worker's requests too. */
  requested: string[];
  complaints: string[];
}

async function visit(path: string, options: BrowserContextOptions & { change?: (bundle: Bundle) => void } = {}): Promise<Visit> {
  const { change, ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE', ...(change && { serviceWorkers: 'block' }), ...rest });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requested.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (change) {
    const changed = structuredClone(bundle);
    change(changed);
    await page.route(/\/bundles\/k\d+$/, (route) => route.fulfill({ json: changed }));
  }
  await page.goto(`${system.url}${path}`);
  return { context, page, requested, complaints };
}

const offer = (page: Page, at: number) => page.locator('li.offer').nth(at);
const widthLeft = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (source) => {
    const holder = globalThis as unknown as { axe?: typeof axe; trustedTypes?: unknown };
    if (!holder.axe) new Function(source)();
    const { violations: found } = await (holder.axe as typeof axe).run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, axe.source);
}

test('shows what was chosen as it stands now, each with somebody to ring', async () => {
  const offers = dated(3);
  const { context, page, complaints } = await visit(addressOf(offers));
  await page.getByRole('heading', { level: 2, name: offers[0]?.title ?? '', exact: true }).waitFor();
  expect(await page.locator('li.offer h2').allInnerTexts()).toEqual(offers.map(({ title }) => title));
  expect(await page.locator('li.offer a.call').count()).toBe(3);
  expect(await offer(page, 0).getByRole('link', { name: 'Termine in den Kalender übernehmen' }).getAttribute('href')).toBe(`angebote/${offers[0]?.id}.ics`);
  expect(await offer(page, 0).locator('.note').count()).toBe(0);
  expect(await widthLeft(page)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each<[string, Partial<Offer>, RegExp]>([
  ['paused', { paused: {} }, /^Macht gerade Pause\.$/],
  ['full', { full: true }, /^Zurzeit kein Platz frei\.$/],
  ['doubted', { doubted: true }, /^Hier stimmt vielleicht etwas nicht mehr/],
])('an offer that is %s says so before everything else and offers something near', async (_, change, sentence) => {
  const [first] = dated(1) as [Offer];
  const { context, page } = await visit(addressOf([first]), { change: ({ offers }) => Object.assign(offers.find(({ id }) => id === first.id) ?? {}, change) });
  await expect.poll(() => offer(page, 0).locator('.note').innerText()).toMatch(sentence);
  expect(await offer(page, 0).evaluate((item) => item.firstElementChild?.className)).toBe('note');
  expect(await offer(page, 0).locator('.instead li').count()).toBeGreaterThan(0);
  expect(await offer(page, 0).locator('.instead').innerText()).not.toContain(first.title);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('a date that was cancelled since printing is said first, and crossed out among the others', async () => {
  const [first] = dated(1) as [Offer];
  const { context, page } = await visit(addressOf([first]), {
    change: ({ offers }) => {
      const [date] = offers.find(({ id }) => id === first.id)?.dates ?? [];
      if (date) date.status = 'CANCELLED';
    },
  });
  await expect.poll(() => offer(page, 0).locator('.note').innerText()).toMatch(/^Fällt aus: /);
  expect(await offer(page, 0).locator('.fact s').count()).toBe(1);
  expect(await offer(page, 0).locator('.head .when').first().innerText()).not.toBe(await offer(page, 0).locator('.fact s').innerText());
  expect(await offer(page, 0).locator('.instead li').count()).toBeGreaterThan(0);
  await context.close();
});

test('an offer that is gone says so kindly, with what else there is', async () => {
  const [second, first] = dated(2) as [Offer, Offer];
  const { context, page } = await visit(addressOf([first, second]), { change: (changed) => (changed.offers = changed.offers.filter(({ id }) => id !== first.id)) });
  await expect.poll(() => offer(page, 0).locator('.note').innerText()).toMatch(/steht nicht mehr in unserem Verzeichnis/);
  expect(await offer(page, 0).locator('.instead li').count()).toBeGreaterThan(0);
  expect(await offer(page, 1).locator('h2').innerText()).toBe(second.title);
  await context.close();
});

test('no request says which offers, until somebody says that they have arrived', async () => {
  const offers = dated(3);
  const { context, page, requested } = await visit(addressOf(offers));
  await offer(page, 2).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await offer(page, 2).waitFor();
  const secret = [...offers.flatMap(({ id }) => [id, id22(id)]), 'linde', 'amsel', 'o=', 'w='];
  const saying = (): string[] => requested.filter((request) => secret.some((part) => request.includes(part)));
  expect(requested.some((request) => request.includes(`/bundles/k${DISTRICT}`))).toBe(true);
  expect(saying()).toEqual([]);

  await offer(page, 0).getByRole('button', { name: 'Ich bin angekommen' }).click();
  await expect.poll(() => offer(page, 0).locator('.said').innerText()).toMatch(/^Dieses Blatt wurde schon gezählt oder ist abgelaufen/);
  expect(saying()).toEqual([expect.stringMatching(/^POST .*\/documents\/[0-9a-f]{64} /)]);
  await context.close();
});

test('a second visit without a connection shows what was kept, and says of when it is', async () => {
  const offers = dated(2);
  const { context, page } = await visit(addressOf(offers));
  await offer(page, 1).waitFor();
  const keptOf = (): Promise<string[]> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => url);
    });
  await expect.poll(async () => (await keptOf()).filter((url) => /\/rezept$|bundles\/k\d+(\/texts)?$|recipe\.js$|rezept\.css$/.test(url)).length, { timeout: 10_000 }).toBe(5);

  await context.setOffline(true);
  await page.reload();
  await expect.poll(() => page.locator('.told').innerText()).toMatch(/^Sie sind gerade ohne Internet\. Das hier ist der Stand von /);
  expect(await page.locator('li.offer h2').allInnerTexts()).toEqual(offers.map(({ title }) => title));
  await offer(page, 0).getByRole('button', { name: 'Ich bin angekommen' }).click();
  await expect.poll(() => offer(page, 0).locator('.said').innerText()).toMatch(/ohne Internet/);

  await context.setOffline(false);
  await page.reload();
  await offer(page, 1).waitFor();
  expect(await page.locator('.told').innerText()).toBe('');

  const kept = await keptOf();
  expect(kept.filter((url) => url.includes('#') || url.includes('o=') || url.includes('linde') || offers.some(({ id }) => url.includes(id) || url.includes(id22(id))))).toEqual([]);
  expect(kept.filter((url) => !/\/(rezept|rezept\.css|mark\.svg|fonts\/[\w.-]+|widgets\/v1\/recipe[\w.-]*\.js(\?v=\w+)?|bundles\/k05570(\/texts)?)$/.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0, 0]);
  await context.close();
});

test.each(['/rezept', '/rezept#', '/rezept#o=kaputt', '/rezept#d=05570&o=x'])('%s explains itself and leads to what is near', async (path) => {
  const { context, page, requested, complaints } = await visit(path);
  await page.getByRole('heading', { name: 'Wir sehen hier kein Blatt' }).waitFor();
  await page.getByLabel('Ihre Postleitzahl').fill('48291');
  expect(await violations(page)).toEqual([]);
  expect(requested.filter((request) => request.includes('/bundles/'))).toEqual([]);
  await page.getByRole('button', { name: 'Treffen zeigen' }).click();
  await page.waitForURL(/\/angebote\?ort=48291$/);
  expect(complaints).toEqual([]);
  await context.close();
});

test('without JavaScript the page says why it is empty, and its field works', async () => {
  const { context, page } = await visit(addressOf(dated(1)), { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toMatch(/steht auf Ihrem Blatt.*Diesen Teil kann nur Ihr eigenes Gerät lesen/s);
  await page.getByLabel('Ihre Postleitzahl').fill('48291');
  await page.getByRole('button', { name: 'Treffen zeigen' }).click();
  await page.waitForURL(/\/angebote\?ort=48291$/);
  await context.close();
});

test('texts that want to be more than text stay text', async () => {
  const [first] = dated(1) as [Offer];
  const evil = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
  const { context, page, complaints } = await visit(addressOf([first]), {
    change: ({ offers, places }) => {
      const hostile = offers.find(({ id }) => id === first.id);
      Object.assign(hostile ?? {}, { title: evil, phone: '0251"><b>1</b>' });
      const place = places[Number(hostile?.['place'])];
      if (place) Object.assign(place, { name: `${evil}\u202E`, street: 'W'.repeat(200) });
    },
  });
  await page.locator('li.offer h2').waitFor();
  expect(await page.locator('li.offer h2').innerText()).toBe(evil);
  expect(await page.locator('main img, main script, main b').count()).toBe(0);
  expect(await page.title()).toBe('Für Sie ausgesucht – Miteinander');
  expect(await widthLeft(page)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(LANGUAGES)('speaks %s at 320 pixels and at double size, without a violation', async (language) => {
  const { context, page, complaints } = await visit(addressOf(dated(2), language), { viewport: { width: 320, height: 700 } });
  await page.locator('li.offer h2').first().waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
  expect(await page.locator('nav a[aria-current="true"]').getAttribute('hreflang')).toBe(language);
  expect(await widthLeft(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = '237.5%'));
  expect(await widthLeft(page)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test('another language comes without loading the offers again, by keyboard', async () => {
  const { context, page, requested } = await visit(addressOf(dated(1)), { serviceWorkers: 'block' });
  await page.locator('li.offer h2').waitFor();
  const loaded = (): number => requested.filter((request) => /\/bundles\/k\d+ /.test(request)).length;
  const before = loaded();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Chosen for you' }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/&l=en$/);
  expect(loaded()).toBe(before);
  await context.close();
});

test.each([['of the device', true], ['of somebody else', false]])('a voice %s reads aloud: %s', async (_, localService) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript((local) => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    speechSynthesis.getVoices = () => [{ lang: 'de-DE', localService: local, name: 'Voice', default: true, voiceURI: 'voice' }] as SpeechSynthesisVoice[];
    speechSynthesis.speak = (utterance) => void spoken.push(utterance.text);
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    } as unknown as typeof SpeechSynthesisUtterance;
  }, localService);
  const page = await context.newPage();
  const [first] = dated(1) as [Offer];
  await page.goto(`${system.url}${addressOf([first])}`);
  await page.locator('li.offer h2').waitFor();
  const read = page.getByRole('button', { name: 'Vorlesen' });
  expect(await read.count()).toBe(localService ? 1 : 0);
  if (localService) {
    await read.click();
    await page.getByRole('button', { name: 'Vorlesen beenden' }).waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)).toEqual(expect.arrayContaining([first.title, expect.stringMatching(/^Das nächste Mal: /), expect.stringMatching(/^Telefon: /)]));
    await page.getByRole('button', { name: 'Vorlesen beenden' }).click();
    await read.waitFor();
  }
  await context.close();
});

test('shows the same in a browser that lacks what came since 2019', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript(() => {
    const lacks: [object, string[]][] = [
      [String.prototype, ['replaceAll', 'toWellFormed', 'at']],
      [Array.prototype, ['at', 'toSorted', 'findLast', 'toReversed']],
      [Object, ['fromEntries', 'hasOwn', 'groupBy']],
      [Element.prototype, ['replaceChildren']],
      [AbortSignal, ['any', 'timeout']],
      [AbortSignal.prototype, ['throwIfAborted']],
      [Intl, ['ListFormat', 'RelativeTimeFormat', 'DisplayNames']],
      [Promise, ['allSettled', 'any', 'withResolvers']],
      [globalThis, ['structuredClone', 'requestIdleCallback', 'speechSynthesis']],
    ];
    for (const [target, names] of lacks) for (const name of names) Reflect.deleteProperty(target, name);
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const offers = dated(2);
  await page.goto(`${system.url}${addressOf(offers)}`);
  await page.locator('li.offer h2').first().waitFor();
  expect(await page.locator('li.offer h2').allInnerTexts()).toEqual(offers.map(({ title }) => title));
  await page.goto(`${system.url}${addressOf(offers, 'uk')}`);
  await page.getByRole('heading', { name: 'Вибрано для вас' }).waitFor();
  await page.getByRole('button', { name: 'Я вже тут' }).first().click();
  await page.locator('.said').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('in the dark everything can be read, what is special too', async () => {
  const [first] = dated(1) as [Offer];
  const { context, page } = await visit(addressOf([first]), { colorScheme: 'dark', viewport: { width: 1280, height: 900 }, change: ({ offers }) => Object.assign(offers.find(({ id }) => id === first.id) ?? {}, { doubted: true, callFirst: true }) });
  await page.locator('li.offer .instead').waitFor();
  expect(await page.locator('.note p').allInnerTexts()).toEqual([expect.stringMatching(/stimmt vielleicht etwas nicht mehr/), expect.stringMatching(/^Rufen Sie bitte vorher an/)]);
  expect(await violations(page)).toEqual([]);
  await context.close();
});
