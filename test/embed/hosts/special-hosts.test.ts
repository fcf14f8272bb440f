import { describe, expect, test } from 'vitest';

import { expectUsable } from './support/expect-usable.ts';
import type { HostPage } from './support/host-site.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { pdfText } from './support/pdf-text.ts';
import { expectSamePicture } from './support/same-picture.ts';
import { useStage } from './support/stage.ts';
import { open, visit } from './support/visit.ts';
import { itemsOf, listed, OFFERS, snippetOf, WIDGETS, type Widget } from './support/widget.ts';

const stage = useStage();

const page = (widget: Widget, more: Partial<HostPage> = {}): HostPage => ({ scripts: [stage.system + widget.script], snippet: snippetOf(widget), ...more });

const plain = new Map<Widget, Promise<Buffer>>();

/** The widget's picture, made on the machine and in the run that compares it. */
const picture = async (widget: Widget, css = ''): Promise<Buffer> => {
  const { page: shown } = await visit(stage, page(widget, { css: `body { margin: 0 } ${css}`, snippet: snippetOf(widget) }));
  await listed(shown, widget);
  // With nothing above it the widget begins at a whole pixel, whatever the page does to its own text.
  await shown.evaluate(() => document.querySelectorAll('h1, #before, #after').forEach((element) => element.remove()));
  return shown.locator(`${widget.tag} [part~="base"]`).screenshot({ animations: 'disabled' });
};

describe.each(WIDGETS)('$tag', (widget) => {
  test.each([
    ['html { font-size: 62.5% } body { font-size: 1.6rem }', '16px'],
    ['body { font-size: 20px }', '20px'],
  ])('with %s text is as large as the page\'s own', async (css, size) => {
    const { page: shown } = await visit(stage, page(widget, { css }));
    await listed(shown, widget);
    const sizes = await shown.evaluate(
      (tag) => [document.querySelector('#before'), document.querySelector(tag)?.shadowRoot?.querySelector('[part~="meta"]')].map((element) => element && getComputedStyle(element).fontSize),
      widget.tag,
    );
    expect(sizes).toEqual([size, size]);
  });

  test.each([
    ['a smaller root', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
    ['resets of every element', '* { margin: 0 !important; padding: 0 !important; border: 0 !important; color: red !important; background: none !important; display: block !important; box-sizing: content-box !important }'],
    ['a reset of everything', 'body * { all: unset !important }'],
    ['rules for the names we use inside', '.base, .offer, .title, .body, .leaf, .chip, button, section, li, input, select { display: none !important }'],
  ])('%s of the page changes no pixel of the widget', async (_, css) => {
    const usual = plain.get(widget) ?? picture(widget);
    plain.set(widget, usual);
    await expectSamePicture(stage.browser, await usual, await picture(widget, css));
  });

  test('from right to left the list is mirrored, and speaks Arabic', async () => {
    const { page: shown } = await visit(stage, page(widget, { attributes: 'lang="ar" dir="rtl"' }));
    await listed(shown, widget);
    const item = itemsOf(shown, widget).first();
    const [leaf, title] = [await item.locator('.leaf').boundingBox(), await item.locator('[part~="title"]').boundingBox()];
    expect(leaf?.x).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0) - 1);
    expect(await shown.locator(`${widget.tag} [part~="status"]`).innerText()).toMatch(/\p{Script=Arabic}/u);
  });

  test('nothing moves by itself, and nothing at all for whoever wants no motion', async () => {
    const { page: shown } = await visit(stage, page(widget), { reducedMotion: 'reduce' });
    await listed(shown, widget);
    await itemsOf(shown, widget).first().locator('[part~="title"]').click();
    await itemsOf(shown, widget).first().locator('[part~="details"]:not([aria-busy="true"])').waitFor();
    expect(await shown.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('two versions on one page: the first is used by all, the second says so, and both scripts stay quiet otherwise', async () => {
    stage.proxy.treat((passing) => (passing.path.startsWith(widget.script) ? { ...passing, body: passing.body.replaceAll(/(version\s*=\s*)(["'`])\d+\.\d+\.\d+\2/g, '$1$29.9.9$2') } : passing));
    const visited = await visit(stage, page(widget, { scripts: [`${stage.system}${widget.script}`, `${stage.system}${widget.script}?again`, `${stage.proxy.url}${widget.script}`], snippet: `${snippetOf(widget)}<div id="second">${snippetOf(widget)}</div>` }));
    await visited.page.locator('#second [part~="item"]').first().waitFor();
    expect(visited.warnings).toEqual([`<${widget.tag}> is already defined in version ${await visited.page.evaluate((tag) => (customElements.get(tag) as unknown as { version: string }).version, widget.tag)}; version 9.9.9 is not used.`]);
    expect(visited.requested.filter((url) => url.includes('/documents/')).length).toBe(1);
    await visited.page.evaluate(() => document.querySelector('#second')?.remove());
    await expectUsable(stage, widget, visited);
  });

  test('where an editor strips unknown tags, a div does the same', async () => {
    const name = widget.tag.replace('mit-', '');
    const snippet = `<div data-mit-widget="${name}" data-place="44787" data-radius="25" data-limit="5"><a href="https://angebote.example/">In Ihrer Nähe</a></div>`;
    await expectUsable(stage, widget, await visit(stage, page(widget, { snippet })));
  });

  test('without JavaScript the page shows the links inside the widget, and they can be followed', async () => {
    const { page: shown, complaints } = await visit(stage, page(widget), { javaScriptEnabled: false });
    const links = shown.locator(`${widget.tag} a`);
    expect(await links.count()).toBe(5);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('on paper there is every entry of the list, and nothing to press', async () => {
    const { page: shown } = await visit(stage, page(widget));
    await listed(shown, widget);
    const titles = await shown.locator(`${widget.tag} [part~="title"]`).allInnerTexts();
    const paper = pdfText(await shown.pdf({ format: 'A4' })).replaceAll(/\s+/g, '');
    for (const title of titles) expect(paper).toContain(title.replaceAll(/\s+/g, ''));
    await shown.emulateMedia({ media: 'print' });
    expect(await shown.locator(`${widget.tag} form`).isVisible()).toBe(false);
    expect(await layoutFaults(shown, widget.tag)).toEqual([]);
  });
});

test('the map works under a strict policy with Trusted Types, asks nobody else, and lies within the widget', async () => {
  const policy = `default-src 'none'; script-src ${stage.system}; connect-src ${stage.system}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; report-uri /report`;
  const { page: shown, complaints, requested } = await visit(stage, page(OFFERS, { headers: { 'content-security-policy': policy } }), { viewport: { width: 390, height: 844 } });
  await listed(shown, OFFERS);
  expect(requested.filter((url) => url.includes('map'))).toEqual([]);
  await shown.locator('mit-offers').getByRole('button', { name: 'Karte', exact: true }).click();
  await shown.locator('mit-offers').getByRole('button', { name: /^\d\+?: / }).first().waitFor();
  await shown.waitForLoadState('networkidle');
  expect(await layoutFaults(shown, OFFERS.tag)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(stage.host.reports).toEqual([]);
  expect(new Set(requested.map((url) => new URL(url).origin))).toEqual(new Set([stage.host.url, stage.system]));
});

test('a page set in a frame that may only run scripts, as WordPress does, shows its offers and complains of nothing', async () => {
  const { page: shown, complaints } = await visit(stage, { snippet: `<iframe title="Angebote" sandbox="allow-scripts" width="600" height="600" src="${stage.system}/embed/offers?ort=44787&umkreis=25"></iframe>` });
  const frame = shown.frameLocator('iframe');
  await frame.getByRole('button', { expanded: false }).filter({ visible: true }).first().waitFor();
  await frame.locator('mit-offers [part~="item"]').first().waitFor();
  expect(complaints).toEqual([]);
});

test('what oEmbed hands out works in such a frame as well', async () => {
  const answer = await fetch(`${stage.system}/oembed?url=${encodeURIComponent(`${stage.system}/angebote?ort=44787&umkreis=25`)}`);
  expect(answer.status).toBe(200);
  const { html } = (await answer.json()) as { html: string };
  const { page: shown, complaints } = await visit(stage, { snippet: html.replace('<iframe', '<iframe sandbox="allow-scripts"').replace('loading="lazy"', '') });
  const links = shown.frameLocator('iframe').getByRole('link');
  await links.first().waitFor();
  expect(await links.count()).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
});

test('without JavaScript the page for frames is a list to read', async () => {
  const { page: shown } = await open(stage, { javaScriptEnabled: false });
  await shown.goto(`${stage.system}/embed/offers?ort=44787&umkreis=25`);
  expect(await shown.getByRole('listitem').filter({ visible: true }).count()).toBeGreaterThan(3);
});
