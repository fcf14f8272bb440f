import { setTimeout as pause } from 'node:timers/promises';

import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';

import { layoutFaults } from './support/layout-faults.ts';
import { answers, rewritten, type Treatment } from './support/proxy.ts';
import { useStage } from './support/stage.ts';
import { visit, type Visit, type VisitOptions } from './support/visit.ts';
import { itemsOf, listed, snippetOf, statusOf, totalOf, WIDGETS, type Widget } from './support/widget.ts';

const stage = useStage();

beforeEach(() => stage.proxy.treat((passing) => passing));

const SLOW_MILLISECONDS = 5_000;
const slow = answers(async (passing) => pause(SLOW_MILLISECONDS, passing));
const failing = answers((passing) => ({ ...passing, status: 500, type: 'text/html', body: '<h1>Internal Server Error</h1>' }));
const cut = answers(() => 'cut');

const throughProxy = (widget: Widget, options?: VisitOptions): Promise<Visit> =>
  visit(stage, { scripts: [stage.proxy.url + widget.script], snippet: snippetOf(widget) }, { viewport: { width: 390, height: 844 }, ...options });

const fallbackOf = (page: Page, { tag }: Widget) => page.locator(`${tag} > .fallback a`);

const retryOf = (page: Page, { tag }: Widget) => page.locator(tag).getByRole('button', { name: 'Noch einmal versuchen' });

describe.each(WIDGETS)('$tag', (widget) => {
  test('while the answer takes five seconds the page says so, and shows the links inside the widget', async () => {
    stage.proxy.treat(slow);
    const { page, complaints } = await throughProxy(widget);
    await statusOf(page, widget).getByText(/werden geladen …$/).waitFor();
    expect(await fallbackOf(page, widget).first().isVisible()).toBe(true);
    expect(await layoutFaults(page, widget.tag)).toEqual([]);
    expect(await listed(page, widget)).toBeGreaterThan(0);
    expect(await fallbackOf(page, widget).first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test.each<[string, Treatment]>([
    ['a 500', failing],
    ['half an answer', cut],
    ['an answer of another kind', answers((passing) => ({ ...passing, type: 'text/html', body: '<!doctype html><title>Wartung</title>' }))],
    ['an answer without data', rewritten(() => ({ data: null, errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] }))],
  ])('after %s there is a sentence, the links inside the widget, and a button that leads on', async (_, treatment) => {
    stage.proxy.treat(treatment);
    const { page } = await throughProxy(widget);
    const sentence = page.locator(widget.tag).getByRole('alert');
    await sentence.getByText(/lassen sich gerade nicht laden/).waitFor();
    expect(await fallbackOf(page, widget).first().isVisible()).toBe(true);
    expect(await layoutFaults(page, widget.tag)).toEqual([]);
    stage.proxy.treat((passing) => passing);
    await retryOf(page, widget).click();
    expect(await listed(page, widget)).toBeGreaterThan(0);
    expect(await sentence.count()).toBe(0);
  });

  test('offline the page says so, and goes on when there is a network again', async () => {
    const { page } = await throughProxy(widget);
    await listed(page, widget);
    await page.context().setOffline(true);
    await page.locator(`${widget.tag} [part~="chip"]`).filter({ hasText: widget.narrowing }).click();
    await page.locator(widget.tag).getByText('Ihr Gerät ist gerade nicht mit dem Internet verbunden.').waitFor();
    await page.context().setOffline(false);
    await retryOf(page, widget).click();
    await listed(page, widget);
  });

  test('an entry whose details do not come says so and can be asked for again', async () => {
    const { page } = await throughProxy(widget);
    await listed(page, widget);
    stage.proxy.treat(failing);
    const first = itemsOf(page, widget).first();
    await first.locator('[part~="title"]').click();
    await first.getByRole('alert').first().waitFor();
    stage.proxy.treat((passing) => passing);
    const retry = first.getByRole('button', { name: 'Noch einmal versuchen' });
    while ((await retry.count()) > 0) await retry.first().click();
    await first.locator('[part~="details"]:not([role="alert"]):not([aria-busy="true"])').waitFor();
    await expect.poll(() => first.getByRole('alert').count()).toBe(0);
  });

  test('of ten thousand results a page shows the first few, says how many there are, and adds more on demand', async () => {
    stage.proxy.treat(rewritten(manyMore));
    const { page, complaints } = await throughProxy(widget);
    expect(await listed(page, widget)).toBe(5);
    expect(await totalOf(page, widget)).toBe(10_000);
    expect(await statusOf(page, widget).innerText()).toMatch(/^10\.000 /);
    await page.locator(widget.tag).getByRole('button', { name: /^Weitere .* \(noch 9\.995\)$/ }).click();
    await expect.poll(() => itemsOf(page, widget).count()).toBe(10);
    expect(await layoutFaults(page, widget.tag)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The same list as the beginning of one of ten thousand. */
function manyMore(answer: unknown): unknown {
  const { data } = answer as { data: Record<string, { totalCount?: number; pageInfo?: { hasNextPage: boolean } }> };
  for (const list of Object.values(data)) {
    if (list.totalCount === undefined || list.pageInfo === undefined) continue;
    list.totalCount = 10_000;
    list.pageInfo.hasNextPage = true;
  }
  return { data };
}
