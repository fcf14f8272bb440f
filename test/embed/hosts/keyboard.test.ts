import { expect, test } from 'vitest';

import { useStage } from './support/stage.ts';
import { focused, tabTo } from './support/tab-to.ts';
import { visit, type Visit } from './support/visit.ts';
import { itemsOf, listed, OFFERS, PLACES, snippetOf, statusOf, totalOf, type Widget } from './support/widget.ts';

const stage = useStage();

const opened = (widget: Widget, attributes = ''): Promise<Visit> => visit(stage, { scripts: [stage.system + widget.script], snippet: snippetOf(widget, attributes) });

test('by keys alone somebody finds a place, narrows the offers, opens one and closes it, and every step has a name', async () => {
  const { page, complaints } = await opened(OFFERS);
  await page.locator('mit-offers #place').waitFor();
  await tabTo(page, /^combobox "Ort oder Postleitzahl"/);
  await page.keyboard.type('Telg');
  await page.getByRole('option', { name: /Telgte/ }).first().waitFor();
  expect(await page.locator('mit-offers').ariaSnapshot()).toMatch(/- combobox "Ort oder Postleitzahl" \[expanded\][^]*- listbox "Vorschläge":\n\s+- option "[^"]*Telgte/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await listed(page, OFFERS);
  await statusOf(page, OFFERS).getByText(/Telgte/).waitFor();
  const all = await totalOf(page, OFFERS);

  await tabTo(page, /^button "Essen"/);
  await page.keyboard.press('Space');
  await expect.poll(() => totalOf(page, OFFERS)).toBeLessThan(all);
  expect(await page.locator('mit-offers').ariaSnapshot()).toMatch(/- button "Essen" \[pressed\]/);
  await listed(page, OFFERS);

  const title = await page.locator('mit-offers [part~="title"]').first().innerText();
  await tabTo(page, new RegExp(`^button "${title}`));
  await page.keyboard.press('Enter');
  await itemsOf(page, OFFERS).first().locator('[part~="details"]:not([aria-busy="true"])').waitFor();
  const snapshot = await itemsOf(page, OFFERS).first().ariaSnapshot();
  expect(snapshot).toMatch(/- heading "[^"]+" \[level=\d\]:\n\s+- button "[^"]+" \[expanded\]/);
  expect(snapshot).toMatch(/\d Uhr/);
  expect(snapshot).toContain('Die nächsten Termine');
  expect(snapshot).toMatch(/link "Anrufen: \d/);
  await page.keyboard.press('Enter');
  expect(await itemsOf(page, OFFERS).first().locator('[part~="details"]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('by keys alone somebody changes from the list to the days and back', async () => {
  const { page } = await opened(OFFERS, 'place="44787" radius="25" limit="5"');
  await listed(page, OFFERS);
  await tabTo(page, /^(button|radio|tab) "Nach Tagen"/);
  await page.keyboard.press('Enter');
  await page.locator('mit-offers [part~="day"]').first().waitFor();
  expect(await page.locator('mit-offers').ariaSnapshot()).toMatch(/- heading "[^"]*(tag|Mittwoch|Samstag), \d+\. November" \[level=\d\]/);
});

test('by keys alone somebody opens the map, goes from point to point, and each says which offer it is', async () => {
  const { page, complaints } = await opened(OFFERS, 'place="44787" radius="25" limit="5"');
  await listed(page, OFFERS);
  await tabTo(page, /^(button|radio|tab) "Karte/);
  await page.keyboard.press('Enter');
  await page.locator('mit-offers').getByRole('button', { name: /^4: / }).waitFor();
  const points = (await page.locator('mit-offers').ariaSnapshot()).split('\n').filter((line) => /button "\d/.test(line)).join('\n');
  const titles = await page.locator('mit-offers [part~="title"]').allInnerTexts();
  for (const title of titles) expect(points).toContain(title);

  const [at] = (await tabTo(page, /^button "4: /)).slice(-1);
  await page.keyboard.press('Enter');
  const title = titles.find((name) => at?.includes(name));
  await expect.poll(() => focused(page)).toEqual({ role: 'button', name: title });
  expect(complaints).toEqual([]);
});

test('whoever does not want the map gets past it with one key', async () => {
  const { page } = await opened(OFFERS, 'place="44787" radius="25" limit="5"');
  await listed(page, OFFERS);
  await page.locator('mit-offers').getByRole('button', { name: 'Karte', exact: true }).click();
  await page.locator('mit-offers').getByRole('button', { name: /^4: / }).waitFor();
  await tabTo(page, /^button "Karte überspringen"/);
  await page.keyboard.press('Enter');
  expect((await tabTo(page, /^button "[^"]+"/)).at(-1)).toBe(`button "${(await page.locator('mit-offers [part~="title"]').first().innerText()).trim()}"`);
});

test('an opened offer has a calendar file that can be reached by keys and holds its dates', async () => {
  const { page } = await opened(OFFERS, 'place="44787" radius="25" limit="5"');
  await listed(page, OFFERS);
  await tabTo(page, /^button "Rommé, Halma und Kniffel"/);
  await page.keyboard.press('Enter');
  const link = itemsOf(page, OFFERS).first().locator('a[href*=".ics"]');
  await link.waitFor();
  await tabTo(page, new RegExp(`^link "[^"]*Kalender`));
  expect(await link.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  const file = await fetch((await link.getAttribute('href')) ?? '');
  expect(file.headers.get('content-type')).toMatch(/^text\/calendar/);
  expect(await file.text()).toMatch(/BEGIN:VEVENT[^]*SUMMARY:Rommé\\, Halma und Kniffel[^]*END:VEVENT/);
});

test('by keys alone somebody finds an accessible place and opens it', async () => {
  const { page, complaints } = await opened(PLACES);
  await page.locator('mit-places #place').waitFor();
  await tabTo(page, /^combobox "Ort oder Postleitzahl"/);
  await page.keyboard.type('44787');
  await listed(page, PLACES);
  const all = await totalOf(page, PLACES);
  await tabTo(page, /^button "Rollstuhlgerecht"/);
  await page.keyboard.press('Space');
  await expect.poll(() => totalOf(page, PLACES)).toBeLessThan(all);
  const title = await page.locator('mit-places [part~="title"]').first().innerText();
  await tabTo(page, new RegExp(`^button "${title}`));
  await page.keyboard.press('Enter');
  await itemsOf(page, PLACES).first().locator('[part~="details"]:not([aria-busy="true"])').waitFor();
  const snapshot = await itemsOf(page, PLACES).first().ariaSnapshot();
  expect(snapshot).toMatch(/- button "[^"]+" \[expanded\]/);
  expect(snapshot).toContain('Adresse');
  expect(complaints).toEqual([]);
});

test.each([OFFERS, PLACES])('everything in $tag that takes the focus has a name, and the page is left again at the end', async (widget) => {
  const { page } = await visit(stage, { scripts: [stage.system + widget.script], snippet: `${snippetOf(widget)}<p><a href="/behind">Dahinter</a></p>` });
  await listed(page, widget);
  await itemsOf(page, widget).first().locator('[part~="title"]').click();
  await itemsOf(page, widget).first().locator('[part~="details"]:not([aria-busy="true"])').waitFor();
  await page.locator('h1').click();
  const passed = await tabTo(page, /^link "Dahinter"/);
  expect(passed.length).toBeGreaterThan(15);
});
