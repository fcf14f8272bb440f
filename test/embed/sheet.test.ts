import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

import { launchBrowser } from '../support/browser.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW } from '../support/system.js';
import { violations } from './hosts/support/violations.ts';

const require = createRequire(import.meta.url);
const axe = require.resolve('axe-core/axe.min.js');

const LANGUAGES = ['de', 'de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'pl'];
const WORDS = 'linde-bruecke-amsel-mond';

interface Bundle {
  offers: { id: string; title: string; mode: string; dates?: { start: string; status?: string }[]; phone?: string; place?: number; full?: boolean; paused?: object; doubted?: boolean; confirmed?: string }[];
  places: { name: string; street?: string; city?: string }[];
}
interface Texts {
  offers: Record<string, Record<string, unknown>>;
}

let database: PreparedDatabase;
let system: RunningSystem;
let browser: Browser;
let bundle: Bundle;
/** Three offers of Telgte that meet in the next weeks. */
let chosen: string[];

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' as const, ...(await readGatewayFiles()) };
  system = await serveSystem(config, database.connections, () => NOW, 'a key that only this test knows');
  bundle = (await (await fetch(`${system.url}/bundles/k05570`)).json()) as Bundle;
  chosen = ['Donnerstags an einem Tisch', 'Erzählcafé: Weißt du noch?', 'Langsam an der Ems'].map((title) => bundle.offers.find((offer) => offer.title === title)?.id ?? '');
  const wasm = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await system.stop();
  await database.drop();
});

const id22 = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

interface Opening {
  size?: string;
  language?: string;
  offers?: readonly string[];
  /** Spoils what the server says on its way into the browser. */
  bundle?: (bundle: Bundle) => Bundle;
  texts?: (texts: Texts) => Texts;
  /** Addresses that do not answer. */
  without?: RegExp;
  width?: number;
  /** What the browser speaks. */
  locale?: string;
}

interface Visit {
  page: Page;
  requested: string[];
  complaints: string[];
  printed(): Promise<number>;
}

async function open({ size = 'a5', language = 'de', offers = chosen, width = 1280, locale = 'de-DE', ...spoilt }: Opening = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale, timezoneId: 'Europe/Berlin' });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(NOW);
  await context.addInitScript({ path: axe });
  await context.addInitScript(() => {
    const counted = window as unknown as { printed: number };
    counted.printed = 0;
    window.print = () => void (counted.printed += 1);
  });
  const page = await context.newPage();
  const [requested, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (spoilt.bundle) await page.route(/\/bundles\/k05570$/, async (route) => route.fulfill({ json: spoilt.bundle?.(((await (await route.fetch()).json()) as Bundle)) }));
  if (spoilt.texts) await page.route(/\/bundles\/k05570\/texts$/, async (route) => route.fulfill({ json: spoilt.texts?.(((await (await route.fetch()).json()) as Texts)) }));
  if (spoilt.without) await page.route(spoilt.without, (route) => route.abort());
  await page.goto(`${system.url}/blatt#d=05570&o=${offers.map(id22).join()}&w=${WORDS}&p=Praxis%20am%20Markt&s=${size}&l=${language}&k=48291`);
  return { page, requested, complaints, printed: () => page.evaluate(() => (window as unknown as { printed: number }).printed) };
}

/** Opens a sheet and waits until it has printed itself. */
async function printedSheet(opening: Opening): Promise<Visit> {
  const visit = await open(opening);
  await expect.poll(() => visit.printed(), { timeout: 15_000 }).toBe(1);
  return visit;
}

/** What lies outside of its page, or is cut by a box around it; as it is printed. */
async function overflowing(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() =>
    [...document.querySelectorAll('.paper')].flatMap((paper) => {
      const edge = paper.getBoundingClientRect();
      // Nothing but the white margin of the code comes nearer to the edge of the paper than eight millimetres.
      const least = (8 / 25.4) * 96 - 1;
      const blocks = [...paper.children].toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
      const covered = blocks.flatMap((block, at) => {
        const next = blocks[at + 1];
        return next && block.getBoundingClientRect().bottom > next.getBoundingClientRect().top + 0.5 ? [`${block.className} covers ${next.className}`] : [];
      });
      const outside = [...paper.querySelectorAll<HTMLElement>('p, h2, h3, bdi, div, .map svg, .page-number, span')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const where = `${element.tagName} ${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
        if (box.left < edge.left + least || box.right > edge.right - least || box.top < edge.top + least || box.bottom > edge.bottom - least) return [`outside: ${where}`];
        // The head lets the white margin of the code reach into the paper's own.
        if (element.matches('.head')) return [];
        return element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline' && element.clientWidth > 0 ? [`wider than its box: ${where}`] : [];
      });
      return [...covered, ...outside];
    }),
  );
}

/** Texts whose colour is nearer to their ground than seven to one, by the colours that the browser has computed. */
const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('#sheet *')].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!own) return [];
      const style = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      const colour = isDrawn ? style.fill : style.color;
      // On the map letters stand on white, and the numbers on their dark marks.
      const behind = isDrawn ? (element.classList.contains('number') ? 'rgb(23, 36, 31)' : 'rgb(255, 255, 255)') : ground(element);
      const [one, other] = [luminance(colour), luminance(behind)].toSorted((left, right) => right - left);
      const ratio = ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
      return ratio < 7 ? [`${ratio.toFixed(1)}: ${element.textContent?.trim().slice(0, 40)}`] : [];
    });
  });

/** The document as the printer gets it. */
async function pdfPages(page: Page): Promise<{ pages: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, width: Math.round((Number(width) / 72) * 25.4), height: Math.round((Number(height) / 72) * 25.4) };
}

async function decoded(page: Page): Promise<string[]> {
  const picture = await page.locator('svg.qr').screenshot();
  return (await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] })).map(({ text }) => text);
}

const LONG_TITLE = 'Gemeinsames Erzählen und Musizieren für Nachbarinnen und Nachbarn aus dem Quartier rund um die Donaudampfschifffahrtsgesellschaftskapitänsstraße '.repeat(3).slice(0, 300);
const LONG_NAME = 'Evangelisch-lutherisches Gemeindezentrum der Dreifaltigkeitskirchengemeinde, Gebäude Nord, zweiter Hof';

const longBundle = (known: Bundle): Bundle => ({
  ...known,
  places: known.places.map((place) => ({ ...place, name: LONG_NAME, street: `${'Oberbürgermeister-Wolfgang-Beispiel-Straße '.repeat(2)}123 b, Eingang links hinten`, city: 'Beispielhausen an der Großen Beispielaue' })),
  offers: known.offers.map((offer) => ({ ...offer, title: LONG_TITLE, phone: '0221 4710 604 123 456', callFirst: true })),
});

const longTexts = (known: Texts): Texts => ({
  ...known,
  offers: Object.fromEntries(
    Object.entries(known.offers).map(([id, texts]) => [
      id,
      {
        ...texts,
        summary: 'Ein langer Satz, der beschreibt, was hier geschieht. '.repeat(20),
        plain: undefined,
        contactName: 'Herr Professor Doktor Maximilian von Beispiel-Mustermann zu Hohenbeispiel',
        accessNote: 'Der Aufzug ist hinter dem Haus. '.repeat(10),
        firstVisit: { greeter: LONG_NAME, groupSize: 'zwischen zwölf und achtzehn Menschen, im Sommer mehr', note: 'Klingeln Sie bitte zweimal. '.repeat(15) },
        translations: LANGUAGES.slice(1).map((language) => ({ language, title: LONG_TITLE, summary: 'Long words of somebody who translated this. '.repeat(20) })),
      },
    ]),
  ),
});

const SIZES = [
  ['a5', { width: 148, height: 210 }],
  ['a4', { width: 210, height: 297 }],
  ['gross', { width: 210, height: 297 }],
] as const;

test.each(SIZES.flatMap(([size, paper]) => LANGUAGES.map((language) => ({ size, paper, language }))))('$size in $language has room for everything, can be read, and its code leads home', async ({ size, paper, language }) => {
  const { page, complaints } = await printedSheet({ size, language });
  expect(await decoded(page)).toEqual([`${system.url}/rezept#d=05570&o=${chosen.map(id22).join()}&w=${WORDS}&l=${language}`]);
  expect(await violations(page)).toEqual([]);
  expect(await faint(page)).toEqual([]);
  const papers = await page.locator('.paper').count();
  if (size !== 'gross') expect(papers).toBe(1);
  expect(await page.locator('.offer').count()).toBe(3);
  expect(await overflowing(page)).toEqual([]);
  expect(await pdfPages(page)).toEqual({ pages: papers, ...paper });
  expect(complaints).toEqual([]);
});

test.each(SIZES.flatMap(([size, paper]) => ['de', 'de-simple', 'tr', 'ar', 'ru'].map((language) => ({ size, paper, language }))))('$size in $language has room for titles of 300 characters and long addresses', async ({ size, paper, language }) => {
  const { page } = await printedSheet({ size, language, bundle: longBundle, texts: longTexts });
  const papers = await page.locator('.paper').count();
  expect(papers).toBeLessThanOrEqual(size === 'gross' ? 4 : 1);
  expect(await page.locator('.offer h3').allInnerTexts()).toEqual(chosen.map(() => expect.stringContaining(LONG_TITLE.slice(-40).trim())));
  expect(await page.locator('.offer .phone').allInnerTexts()).toEqual(chosen.map(() => '0221 4710 604 123 456'));
  expect(await overflowing(page)).toEqual([]);
  expect(await pdfPages(page)).toEqual({ pages: papers, ...paper });
});

test('large type has 18 points at least', async () => {
  const { page } = await printedSheet({ size: 'gross' });
  await page.emulateMedia({ media: 'print' });
  const points = await page.evaluate(() => [...document.querySelectorAll('.offer p')].map((line) => (Number.parseFloat(getComputedStyle(line).fontSize) / 96) * 72));
  expect(Math.min(...points)).toBeGreaterThanOrEqual(18);
});

test('says what to do, where, when and whom to ring, and nothing that is only true today', async () => {
  const { page } = await printedSheet({ size: 'a4' });
  const words = (await page.locator('.paper').innerText()).replaceAll('\u00A0', ' ');
  for (const wanted of ['Mitgegeben von: Praxis am Markt', 'gedruckt am 22. November 2026', 'Donnerstag, 26. November, 12 bis 13:30 Uhr · 6 Euro', 'Beispiel-Pfarrheim Telgte', 'Auch am 10. und 17. Dezember', 'zu Fuß etwa', 'Bitte melden Sie sich an:', '0221 4710 604', 'Linde Brücke Amsel Mond', 'Er enthält nichts über Sie.']) expect(words).toContain(wanted);
  expect(words).not.toMatch(/heute|morgen\b/);
});

test('the address bar forgets the sheet at once, nothing is stored, and no request says what was chosen', async () => {
  const { page, requested } = await printedSheet({});
  expect(page.url()).toBe(`${system.url}/blatt`);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, JSON.stringify(history.state)])).toEqual(['', 0, 0, 'null']);
  const told = chosen.flatMap((id) => [id, id22(id)]).concat('linde', '48291', 'Praxis');
  expect(requested.filter((address) => told.some((secret) => address.includes(secret)))).toEqual([]);
  expect(new Set(requested.map((address) => new URL(address).origin))).toEqual(new Set([system.url]));
  await page.reload();
  await page.getByText('Bitte öffnen Sie das Blatt noch einmal aus dem Rezept.').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('prints once by itself, and again when asked, on another paper and in another language', async () => {
  const { page, printed } = await printedSheet({});
  await page.getByRole('button', { name: 'große Schrift' }).click();
  await page.locator('.papers.large').waitFor();
  await page.getByLabel('Sprache des Blatts').selectOption({ label: 'العربية' });
  await page.locator('.papers[lang=ar][dir=rtl]').waitFor();
  expect((await decoded(page))[0]).toMatch(/&l=ar$/);
  expect(await printed()).toBe(1);
  await page.getByRole('button', { name: 'Noch einmal drucken' }).click();
  expect(await printed()).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tools').isVisible()).toBe(false);
});

test('what stands around the sheet speaks as the browser does', async () => {
  const { page } = await printedSheet({ locale: 'ar', language: 'de', width: 390 });
  await page.getByRole('button', { name: 'اطبع مرة أخرى' }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.scrollWidth - document.documentElement.clientWidth])).toEqual(['rtl', 0]);
  expect(await page.locator('.papers').getAttribute('lang')).toBe('de');
  expect(await violations(page)).toEqual([]);
});

const changed = (change: object): ((known: Bundle) => Bundle) => (known) => ({ ...known, offers: known.offers.map((offer) => (offer.id === chosen[0] ? { ...offer, ...change } : offer)) });

test.each([
  ['paused', changed({ paused: {} }), 'Donnerstags an einem Tisch macht gerade Pause.', 3],
  ['full', changed({ full: true }), 'Donnerstags an einem Tisch hat zurzeit keinen Platz frei.', 3],
  ['cancelled', changed({ dates: [{ start: '2026-11-26T12:00', status: 'CANCELLED' }] }), 'Donnerstags an einem Tisch fällt beim nächsten Mal aus.', 3],
  ['doubted', changed({ doubted: true }), 'Donnerstags an einem Tisch stimmt vielleicht nicht mehr.', 3],
  ['gone', (known: Bundle) => ({ ...known, offers: known.offers.filter(({ id }) => id !== chosen[0]) }), 'Ein Angebot steht nicht mehr im Verzeichnis.', 2],
])('what is %s is said first, and nothing prints by itself', async (_, spoil, sentence, offers) => {
  const { page, printed } = await open({ bundle: spoil });
  await page.getByText('Bitte erst lesen').waitFor();
  expect((await page.locator('.troubles').innerText()).replaceAll('\n', ' ')).toContain(sentence);
  expect(await page.locator('.offer').count()).toBe(offers);
  expect((await decoded(page))[0]?.split(/[=,&]/).filter((part) => part.length === 22)).toHaveLength(offers);
  expect(await printed()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await faint(page)).toEqual([]);
  await page.getByRole('button', { name: 'Trotzdem drucken' }).click();
  expect(await printed()).toBe(1);
});

test('when nothing of it is there any more, it leads back', async () => {
  const { page, printed } = await open({ bundle: (known) => ({ ...known, offers: [] }) });
  await page.getByText('Keines der ausgewählten Angebote steht noch im Verzeichnis.').waitFor();
  expect([await printed(), await page.locator('.paper').count()]).toEqual([0, 0]);
});

test('one offer on A4 comes with a map, and without outlines it comes without', async () => {
  const [first = ''] = chosen;
  const { page } = await printedSheet({ size: 'a4', offers: [first] });
  expect(await page.getByRole('img', { name: 'Karte mit den Angeboten dieses Blatts' }).count()).toBe(1);
  expect(await page.locator('.map text').allTextContents()).toEqual(expect.arrayContaining(['1', 'bei Ihnen']));
  expect(await overflowing(page)).toEqual([]);
  const { page: other } = await printedSheet({ size: 'a4', offers: [first], without: /\/map\/outlines/ });
  expect(await other.locator('.map').count()).toBe(0);
});

test('without its longer texts the sheet says less and comes all the same', async () => {
  const { page } = await printedSheet({ without: /\/texts$/ });
  expect(await page.locator('.offer .phone').count()).toBe(3);
});

test('a district that does not come has a sentence and a way on', async () => {
  const { page, printed } = await open({ without: /\/bundles\// });
  await page.getByText('Das Blatt ist gerade nicht zu erreichen.').waitFor();
  await page.unroute(/\/bundles\//);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect.poll(() => printed()).toBe(1);
});

test('on a phone the paper is a picture of what is printed', async () => {
  const [narrow, wide] = [await printedSheet({ width: 390 }), await printedSheet({ width: 1280 })];
  expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await narrow.page.locator('.paper').innerText()).toBe(await wide.page.locator('.paper').innerText());
});
