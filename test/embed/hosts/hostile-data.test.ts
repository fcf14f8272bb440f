import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';

import { layoutFaults } from './support/layout-faults.ts';
import { poisoned } from './support/poisoned.ts';
import { rewritten } from './support/proxy.ts';
import { useStage } from './support/stage.ts';
import { visit } from './support/visit.ts';
import { itemsOf, listed, snippetOf, WIDGETS, type Widget } from './support/widget.ts';

const stage = useStage();

beforeEach(() => stage.proxy.treat((passing) => passing));

const MARKUP = `"'><img src=x onerror="window.harmed=true"><script>window.harmed=true</script><svg onload=alert(1)><a href="javascript:alert(1)">\${alert(1)}{{alert(1)}}</a><style>*{display:none}</style>`;

async function openEverything(page: Page, widget: Widget): Promise<void> {
  await listed(page, widget);
  for (const title of await page.locator(`${widget.tag} [part~="title"]`).all()) await title.click();
  await expect.poll(() => page.locator(`${widget.tag} [part~="details"]:not([aria-busy="true"])`).count()).toBe(await itemsOf(page, widget).count());
  const field = page.locator(`${widget.tag} #place`);
  await field.fill('Telg');
  await page.locator(`${widget.tag} [role="option"]`).first().waitFor();
  await page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('details').forEach((each) => (each.open = true)), widget.tag);
}

describe.each(WIDGETS)('$tag', (widget) => {
  test('markup in every text is shown as text; nothing of it runs, loads or becomes a link', async () => {
    stage.proxy.treat(rewritten((answer) => poisoned(answer, MARKUP)));
    const { page, requested, complaints } = await visit(stage, { scripts: [stage.proxy.url + widget.script], snippet: snippetOf(widget) }, { viewport: { width: 390, height: 844 } });
    await openEverything(page, widget);
    const found = await page.evaluate(
      ({ tag, markup }) => {
        const root = document.querySelector(tag)?.shadowRoot;
        return {
          shown: (root?.textContent ?? '').split(markup).length - 1,
          foreign: [...(root?.querySelectorAll('img, script, style, svg[onload], [onerror], [onclick], [onload], iframe, object') ?? [])].map(({ outerHTML }) => outerHTML),
          addresses: [...(root?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol).filter((protocol) => !['http:', 'https:', 'tel:', 'mailto:'].includes(protocol)),
          harmed: 'harmed' in window,
        };
      },
      { tag: widget.tag, markup: MARKUP },
    );
    expect(found.shown).toBeGreaterThan(30);
    expect(found).toMatchObject({ foreign: [], addresses: [], harmed: false });
    await page.keyboard.press('Escape');
    expect(await layoutFaults(page, widget.tag)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(stage.host.url) && !url.startsWith(stage.proxy.url))).toEqual([]);
  });

  test('markup in the words of a refusal is shown as text', async () => {
    const words = { message: MARKUP, hint: MARKUP };
    stage.proxy.treat(rewritten(() => ({ data: null, errors: [{ message: MARKUP, extensions: { code: MARKUP, field: MARKUP, suggestions: [MARKUP], de: words, en: words } }] })));
    const { page, complaints } = await visit(stage, { scripts: [stage.proxy.url + widget.script], snippet: snippetOf(widget) });
    await page.locator(widget.tag).getByRole('alert').getByText(MARKUP).first().waitFor();
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a title of 300 characters', 'Gemeinsames Frühstück mit Musik und Gespräch für alle, die nicht allein essen mögen '.repeat(4).slice(0, 300)],
    ['a word of 300 letters', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(6).slice(0, 300)],
    ['300 letters of a script from right to left', 'مقهى الحكايات في قاعة القرية '.repeat(12).slice(0, 300)],
    ['characters that turn the direction and stack up', `\u202E${'z̸̢̛͓̗̮͓͎̦̠̤̞̈́̀̇̽̋̊́̕͝a̷̡̧̨̝̻̲̗̥̞̍̈́̎̔͌̚l'.repeat(8)}`],
  ])('%s in every field stays inside the window at 390 and 320 pixels', async (_, text) => {
    stage.proxy.treat(rewritten((answer) => poisoned(answer, text)));
    const { page, complaints } = await visit(stage, { scripts: [stage.proxy.url + widget.script], snippet: snippetOf(widget, 'place="44787" radius="25" limit="3"') }, { viewport: { width: 390, height: 844 } });
    await openEverything(page, widget);
    await page.keyboard.press('Escape');
    expect(await layoutFaults(page, widget.tag)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await layoutFaults(page, widget.tag)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
