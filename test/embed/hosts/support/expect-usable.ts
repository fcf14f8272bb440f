import { expect } from 'vitest';

import { layoutFaults } from './layout-faults.ts';
import type { Stage } from './stage.ts';
import { faintText } from './violations.ts';
import type { Visit } from './visit.ts';
import { itemsOf, listed, statusOf, type Widget } from './widget.ts';

/**
 * What a widget must do on any page: the list is there and can be read, a choice narrows it, an entry opens,
 * nothing lies outside or on top of something else, and the browser has nothing to complain about.
 */
export async function expectUsable(stage: Stage, widget: Widget, { page, complaints }: Visit): Promise<void> {
  const before = await listed(page, widget);
  expect(before).toBeGreaterThan(0);
  const titles = page.locator(`${widget.tag} [part~="title"]`);
  expect(await titles.first().isVisible()).toBe(true);
  expect((await titles.first().innerText()).trim().length).toBeGreaterThan(3);
  expect(await faintText(page)).toEqual([]);
  expect(await layoutFaults(page, widget.tag)).toEqual([]);

  await titles.first().click();
  const details = itemsOf(page, widget).first().locator('[part~="details"]:not([aria-busy="true"])');
  await details.waitFor();
  expect((await details.innerText()).trim().length).toBeGreaterThan(20);
  expect(await layoutFaults(page, widget.tag)).toEqual([]);
  await titles.first().click();
  await details.waitFor({ state: 'detached' });

  const all = await statusOf(page, widget).innerText();
  await page.locator(`${widget.tag} [part~="chip"]`).filter({ hasText: widget.narrowing }).click();
  await expect.poll(() => statusOf(page, widget).innerText()).not.toBe(all);
  await listed(page, widget);

  expect(complaints).toEqual([]);
  expect(stage.host.reports).toEqual([]);
}
