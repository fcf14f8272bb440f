import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { useStage } from './hosts/support/stage.ts';
import { violations } from './hosts/support/violations.ts';
import { open, type Visit, type VisitOptions } from './hosts/support/visit.ts';

const stage = useStage();

async function configure(fragment = '', options: VisitOptions = {}): Promise<Visit> {
  const opened = await open(stage, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await opened.page.goto(`${stage.system}/configurator${fragment}`);
  await opened.page.getByRole('heading', { name: '6. Ihre Zeilen zum Einfügen' }).waitFor();
  return opened;
}

/** What has the focus: its own name, as far as the page gives one, or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const labels = active instanceof HTMLInputElement || active instanceof HTMLSelectElement ? [...(active.labels ?? [])].map(({ textContent }) => textContent) : [];
    return (active?.getAttribute('aria-label') ?? (labels.join(' ') || (active?.textContent ?? ''))).replace(/\s+/g, ' ').trim().slice(0, 60);
  });

async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<void> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (wanted.test(passed.at(-1) ?? '')) return;
  }
  throw new Error(`The focus never came to ${wanted}. It was on: ${passed.join(' | ')}`);
}

const shownLines = (page: Page): Promise<string> => page.getByRole('region', { name: 'Zeilen', exact: true }).innerText();

test('a web editor makes lines by keyboard alone, and on a page of another site with the named rules they show offers', async () => {
  const { page, complaints, requested } = await configure();
  await tabTo(page, /^Ort oder Postleitzahl/);
  await page.keyboard.type('44787');
  await page.getByText(/^Gefunden: 44787 Bochum/).waitFor();
  await tabTo(page, /^Umkreis/);
  await page.keyboard.type('25');
  await tabTo(page, /^Überschrift über der Liste/);
  await page.keyboard.type('Das "Miteinander" & <mehr>');
  await tabTo(page, /^Wie Ihre Seite/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Immer hell');
  await tabTo(page, /^Zeilen kopieren/);
  await page.keyboard.press('Enter');
  await page.getByText('Kopiert. Sie können es jetzt einfügen.').waitFor();
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expect(lines).toContain('<mit-offers place="44787" radius="25" heading="Das &quot;Miteinander&quot; &amp; &lt;mehr&gt;" scheme="light">');

  await tabTo(page, /^Sicherheitsregeln der Seite/);
  await page.keyboard.press('Enter');
  const rules = (await page.getByRole('region', { name: 'Zeilen für die CSP' }).innerText()).replaceAll('\n', ' ');
  const trustedTypes = await page.getByRole('region', { name: 'Zeile für Trusted Types' }).innerText();
  expect(new Set(requested.map((url) => new URL(url).origin))).toEqual(new Set([stage.system]));
  expect(complaints).toEqual([]);

  const town = await open(stage);
  const policy = `default-src 'none'; style-src 'self'; ${rules} require-trusted-types-for 'script'; ${trustedTypes}`;
  await town.page.goto(stage.host.add({ snippet: lines, headers: { 'content-security-policy': policy } }));
  await town.page.getByText(/^\d+ Angebote im Umkreis von 25 km um 44787 Bochum$/).waitFor();
  expect(await town.page.getByRole('heading', { name: 'Das "Miteinander" & <mehr>' }).count()).toBe(1);
  expect(town.complaints).toEqual([]);
});

test.each([
  ['Eigenes Tag', false],
  ['Eigenes Tag', true],
  ['div', false],
  ['div', true],
])('lines of the form "%s" with their rules show offers on a page of another site, fixed version: %s', async (form, fixed) => {
  const { page } = await configure('#widget=offers&place=44787&radius=25&accent=light-dark%28%23836800%2C+%23ffcc00%29&lang=ar');
  await page.getByRole('radio', { name: form }).check();
  await page.getByRole('checkbox', { name: 'Feste Fassung mit Prüfsumme' }).setChecked(fixed);
  await expect.poll(() => shownLines(page)).toMatch(fixed ? /\/widgets\/v1\.0\.0\/offers\.js" integrity="sha384-/ : /\/widgets\/v1\/offers\.js"><\/script>/);
  await page.getByText('Sicherheitsregeln der Seite').click();
  const rules = (await page.getByRole('region', { name: 'Zeilen für die CSP' }).innerText()).replaceAll('\n', ' ');

  const town = await open(stage);
  await town.page.goto(stage.host.add({ snippet: await shownLines(page), headers: { 'content-security-policy': `default-src 'none'; style-src 'self'; ${rules}` } }));
  await town.page.locator('mit-offers [part~="item"]').first().waitFor();
  const widget = town.page.locator('mit-offers');
  expect(await widget.evaluate((element) => [element.style.getPropertyValue('--mit-accent'), element.shadowRoot?.querySelector('[dir]')?.getAttribute('dir')])).toEqual(['light-dark(#836800, #ffcc00)', 'rtl']);
  expect(town.complaints).toEqual([]);
});

test('lines with a frame show offers, as high as they are', async () => {
  const { page } = await configure('#widget=offers&place=44787&radius=25&form=frame&filters=place+radius');
  await page.getByText('Sicherheitsregeln der Seite').click();
  const rules = (await page.getByRole('region', { name: 'Zeilen für die CSP' }).innerText()).replaceAll('\n', ' ');
  const town = await open(stage);
  await town.page.goto(stage.host.add({ snippet: await shownLines(page), headers: { 'content-security-policy': `default-src 'none'; style-src 'self'; ${rules}` } }));
  await town.page.frameLocator('iframe').getByText(/^\d+ Angebote im Umkreis von 25 km um 44787 Bochum$/).waitFor();
  await expect.poll(() => town.page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)).toBeGreaterThan(1000);
  expect(town.complaints).toEqual([]);
});

test('places are set up too, in the forms there are for them', async () => {
  const { page, complaints } = await configure('#widget=offers&place=44787&form=frame&filters=all');
  await page.getByRole('radio', { name: 'Orte Wo man' }).check();
  await page.getByRole('checkbox', { name: /kühl bleibt/ }).check();
  expect(await shownLines(page)).toContain('<div data-mit-widget="places" data-place="44787" data-cool>');
  expect(await page.getByRole('radio', { name: 'Rahmen (iframe)' }).count()).toBe(0);
  await page.frameLocator('iframe').getByText(/um 44787 Bochum/).first().waitFor();
  expect(complaints).toEqual([]);
});

describe.each(['Schlichte Seite', 'Seite mit kleiner Grundschrift', 'Dunkle Seite'])('%s', (theme) => {
  test('the preview follows what is chosen, and "back" leads away from the page at once', async () => {
    const { page, complaints } = await configure('#widget=offers&place=44787');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('radio', { name: theme }).check();
    await page.getByRole('textbox', { name: 'Überschrift über der Liste' }).fill('Zusammen essen');
    await page.getByRole('combobox', { name: 'Umkreis' }).selectOption('5 km');
    const preview = page.frameLocator('iframe');
    await preview.getByText(/^\d+ Angebote? im Umkreis von 5 km um 44787 Bochum$/).waitFor();
    await preview.getByRole('heading', { name: 'Zusammen essen' }).waitFor();
    const size = await preview.locator('mit-offers').evaluate((widget) => Number.parseFloat(getComputedStyle(widget).fontSize));
    expect(size).toBe(16);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(complaints).toEqual([]);
  });
});

test('a colour that can hardly be read stays out of the lines until the nearest that can is taken', async () => {
  const { page } = await configure('#widget=offers&place=44787');
  const colour = page.getByRole('textbox', { name: 'Farbe für Kalenderblatt' });
  await colour.fill('#ffcc00');
  await page.getByText(/Der Kontrast ist 1,2 zu 1, nötig sind 4,5 zu 1/).waitFor();
  expect(await colour.getAttribute('aria-invalid')).toBe('true');
  expect(await shownLines(page)).not.toContain('accent');
  await page.getByRole('button', { name: 'Diese Farbe nehmen' }).click();
  expect(await shownLines(page)).toMatch(/accent="light-dark\(#[\da-f]{6}, #ffcc00\)"/);
  await page.getByRole('radio', { name: 'Immer dunkel' }).check();
  expect(await shownLines(page)).toMatch(/accent="#ffcc00" scheme="dark"/);
  await colour.fill('grün');
  await page.getByText('Diese Farbe können wir nicht lesen.').waitFor();
  expect(await shownLines(page)).not.toContain('accent');
});

test.each([
  ['Eigenes Tag', (text: string) => text],
  ['div', (text: string) => text],
  ['Rahmen (iframe)', (text: string) => text],
  ['Eigenes Tag', (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
])('lines of the form "%s" are read in again', async (form, altered) => {
  const { page } = await configure('#widget=offers&place=44787&radius=25&needs=meals&filters=place+radius&heading=Bei+uns&scheme=dark&lang=ar');
  await page.getByRole('radio', { name: form }).check();
  const lines = await shownLines(page);

  const again = await configure();
  await again.page.getByText('Haben Sie schon Zeilen?').click();
  await again.page.getByRole('textbox', { name: 'Ihre Zeilen' }).fill(altered(lines));
  await again.page.getByRole('button', { name: 'Zeilen einlesen' }).click();
  await again.page.getByText(/^Gelesen: Angebote/).waitFor();
  expect(await again.page.getByText('in Text verwandelt').count()).toBe(altered(lines) === lines ? 0 : 1);
  expect(await shownLines(again.page)).toBe(lines);
  expect(await again.page.getByRole('combobox', { name: 'Sprache' }).inputValue()).toBe('ar');
});

test('what is pasted is never part of the page', async () => {
  const { page, complaints, requested } = await configure();
  await page.getByText('Haben Sie schon Zeilen?').click();
  await page.getByRole('textbox', { name: 'Ihre Zeilen' }).fill('<img src="/pasted.png" onerror="alert(1)"><mit-offers place="44787" heading="&lt;img src=/pasted.png onerror=alert(1)&gt;" onclick="alert(2)">');
  await page.getByRole('button', { name: 'Zeilen einlesen' }).click();
  await page.getByText('Diese Angaben kennen wir nicht und lassen sie weg: onclick.').waitFor();
  await page.frameLocator('iframe').getByText('<img src=/pasted.png onerror=alert(1)>').waitFor();
  expect(requested.filter((url) => url.includes('pasted.png'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a colleague who gets the link sees the same', async () => {
  const { page } = await configure();
  await page.getByRole('textbox', { name: 'Ort oder Postleitzahl' }).fill('Telgte');
  await page.getByText(/^Gefunden: Telgte/).waitFor();
  await page.getByText('Anliegen', { exact: false }).first().click();
  await page.getByRole('checkbox', { name: 'Essen und Mittagstisch' }).check();
  await page.getByRole('combobox', { name: 'Womit ist Ihre Seite gemacht?' }).selectOption('Drupal');
  const lines = await shownLines(page);
  expect(lines).toContain('<div data-mit-widget="offers" data-place="Telgte" data-needs="meals">');
  const colleague = await configure(new URL(page.url()).hash);
  expect(await shownLines(colleague.page)).toBe(lines);
  expect(await colleague.page.getByRole('heading', { name: 'So geht es: Drupal' }).count()).toBe(1);
});

test('a place nobody knows is said, with what it could be', async () => {
  const { page } = await configure();
  const place = page.getByRole('textbox', { name: 'Ort oder Postleitzahl' });
  await place.fill('Telgt');
  await page.getByRole('button', { name: /Telgte/ }).first().click();
  await page.getByText(/^Gefunden: /).waitFor();
  expect(await shownLines(page)).toMatch(/place="(48291|05570044|Telgte)"/);
});

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [320, 'dark'],
] as const)('at %i pixels and %s, everything opened, axe finds nothing and nothing overflows', async (width, colorScheme) => {
  const { page } = await configure('#widget=offers&place=44787&filters=place', { viewport: { width, height: 844 }, colorScheme });
  await page.getByText(/^Gefunden: 44787/).waitFor();
  await page.getByRole('textbox', { name: 'Farbe für Kalenderblatt' }).fill('#ffcc00');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await page.getByRole('checkbox', { name: 'Essen und Mittagstisch' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('the page leaves nothing on the device and tells no server what is chosen', async () => {
  const { page, requested } = await configure();
  await page.getByRole('textbox', { name: 'Überschrift über der Liste' }).fill('Geheim');
  await page.frameLocator('iframe').getByRole('heading', { name: 'Geheim' }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(requested.map((url) => url.split('#', 1)[0]).filter((url) => url?.includes('Geheim'))).toEqual([]);
});
