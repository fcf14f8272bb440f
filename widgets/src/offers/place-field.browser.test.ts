import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { LocateDocument, OffersNearDocument, type LocateQuery } from '../data/gql/graphql.js';
import { listOf, offerOf, TELGTE } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { mount, one, settled, textsOf } from '../testing/mount.js';

const field = page.getByRole('combobox', { name: 'Ort oder Postleitzahl' });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function typed(text: string, handlers: Parameters<typeof mount>[1] = {}) {
  const widget = await mount({}, handlers);
  await userEvent.click(field);
  await userEvent.keyboard(text);
  return widget;
}

test('suggestions follow what is typed, after a pause and with one question', async () => {
  const asked: string[] = [];
  const widget = await typed('tel', { handlers: [answering(LocateDocument, ({ text }) => (asked.push(text), TELGTE))] });
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  expect(textsOf(widget, '[role="option"]')).toEqual(['48291 Telgte Kreis Warendorf', 'Teldau Landkreis Ludwigslust-Parchim']);
  expect(textsOf(widget, '.place [role="status"]')).toEqual(['2 Vorschläge']);
  expect(asked).toEqual(['tel']);
});

test('one letter asks nobody', async () => {
  const asked = vi.fn(() => TELGTE);
  await typed('t', { handlers: [answering(LocateDocument, asked)] });
  await pause(400);
  expect(asked).not.toHaveBeenCalled();
});

test('arrows mark a suggestion, past either end the text itself', async () => {
  await typed('tel');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  const marked = (): string | null => field.element().getAttribute('aria-activedescendant');
  const after: (string | null)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await userEvent.keyboard(`{${key}}`);
    after.push(marked());
  }
  expect(after).toEqual(['suggestion-0', 'suggestion-1', null, 'suggestion-1']);
  await expect.element(page.getByRole('option', { name: /Teldau/ })).toHaveAttribute('aria-selected', 'true');
});

test('Enter takes the marked suggestion and searches there', async () => {
  const near: unknown[] = [];
  const widget = await typed('tel', { handlers: [answering(OffersNearDocument, (asked) => (near.push(asked.near), listOf([offerOf()], { label: '48291 Telgte' })))] });
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await settled(widget);
  expect(near).toEqual([{ postalCode: '48291', radiusKm: 10 }]);
  await expect.element(field).toHaveValue('48291 Telgte');
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
});

test('a suggestion without a postcode is searched by its official key', async () => {
  const near: unknown[] = [];
  const widget = await typed('tel', { handlers: [answering(OffersNearDocument, (asked) => (near.push(asked.near), listOf([])))] });
  await page.getByRole('option', { name: /Teldau/ }).click();
  await settled(widget);
  expect(near).toEqual([{ municipality: '13076132', radiusKm: 10 }]);
  await expect.element(field).toHaveValue('Teldau');
});

test('Escape closes the suggestions and keeps the text', async () => {
  await typed('tel');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field).toHaveValue('tel');
});

test('leaving the field closes the suggestions', async () => {
  await typed('tel');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.tab();
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
});

test('leaving the field before the pause is over suggests nothing', async () => {
  const asked = vi.fn(() => TELGTE);
  const widget = await mount({}, { handlers: [answering(LocateDocument, asked)] });
  const input = one<HTMLInputElement>(widget, '#place');
  input.focus();
  input.value = 'tel';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.blur();
  await pause(400);
  expect(asked).not.toHaveBeenCalled();
});

test('a name is asked for when somebody tabs on without choosing', async () => {
  const near: unknown[] = [];
  const widget = await typed('Telgte', { handlers: [answering(OffersNearDocument, (asked) => (near.push(asked.near), listOf([offerOf()], { label: 'Telgte' })))] });
  await userEvent.keyboard('{Tab}');
  await settled(widget);
  expect(near).toEqual([{ municipality: 'Telgte', radiusKm: 10 }]);
  await expect.element(field).toHaveValue('Telgte');
});

test('five digits search at once and need no suggestion', async () => {
  const asked = vi.fn(() => TELGTE);
  const near: unknown[] = [];
  const handlers = [answering(LocateDocument, asked), answering(OffersNearDocument, (variables) => (near.push(variables.near), listOf([offerOf()])))];
  const widget = await mount({}, { handlers });
  await userEvent.fill(field, '44787');
  await settled(widget);
  await pause(300);
  expect(near).toEqual([{ postalCode: '44787', radiusKm: 10 }]);
  expect(asked).not.toHaveBeenCalled();
});

test('a slow answer to an older text does not replace the suggestions for the newer one', async () => {
  const slow = Promise.withResolvers<void>();
  const old: LocateQuery = { locate: [{ id: 'alt', label: 'Tecklenburg', postalCode: null, municipality: null }] };
  const widget = await typed('te', { handlers: [answering(LocateDocument, async ({ text }) => (text === 'te' ? (await slow.promise, old) : TELGTE))] });
  await pause(300);
  await userEvent.keyboard('l');
  await expect.element(field).toHaveAttribute('aria-expanded', 'true');
  slow.resolve();
  await pause(150);
  expect(textsOf(widget, '[role="option"]')[0]).toContain('48291 Telgte');
});

test('digits become the place they were understood as once nobody types', async () => {
  await mount({ place: '44787' });
  await expect.element(field).toHaveValue('44787 Bochum');
});

test('digits stay as they are while somebody types, and become the place on leaving', async () => {
  const widget = await typed('44787');
  await settled(widget);
  await expect.element(field).toHaveValue('44787');
  await userEvent.tab();
  await expect.element(field).toHaveValue('44787 Bochum');
});

test('a name that somebody typed stays as it was typed', async () => {
  await mount({ place: 'Bochum' });
  await expect.element(field).toHaveValue('Bochum');
});

test('the understood place can be sent again as it stands', async () => {
  const near: unknown[] = [];
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, (asked) => (near.push(asked.near), listOf([offerOf()])))] });
  widget.radius = 25;
  await userEvent.click(field);
  await userEvent.keyboard('{Enter}');
  await settled(widget);
  expect(near).toEqual([{ postalCode: '44787', radiusKm: 10 }, { postalCode: '44787', radiusKm: 25 }]);
});

test.for([[320, '100%'], [320, '200%'], [1000, '100%']] as const)('every suggestion can be reached with a finger at %i px and %s text, whatever stands below', async ([width, size]) => {
  await page.viewport(width, 1400);
  document.documentElement.style.fontSize = size;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const many: LocateQuery = { locate: Array.from({ length: 8 }, (_, at) => ({ id: `${at}`, label: `Neustadt ${at}`, postalCode: null, municipality: null })) };
  const widget = await mount({ filters: 'place' }, { handlers: [answering(LocateDocument, () => many)], around: '<slot></slot><p style="position:relative">Danach</p>' });
  await userEvent.click(field);
  await userEvent.keyboard('neu');
  await expect.poll(() => textsOf(widget, '[role="option"]')).toHaveLength(8);
  const [input, last] = [one(widget, '#place'), one(widget, '#suggestion-7')];
  const { left, top, width: wide, height } = last.getBoundingClientRect();
  expect(widget.shadowRoot?.elementFromPoint(left + wide / 2, top + height / 2)).toSatisfy((found: Element | null) => last.contains(found));
  expect(one(widget, '#suggestion-0').getBoundingClientRect().top).toBeGreaterThanOrEqual(input.getBoundingClientRect().bottom - 1);
});

test('somebody without a mouse finds an offer, opens it and reaches the telephone', async () => {
  const widget = await mount();
  const focused = (): Element | null => widget.shadowRoot?.activeElement ?? null;
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 20 && !focused()?.matches(selector); presses += 1) await userEvent.tab();
    expect(focused()?.matches(selector)).toBe(true);
  };
  await tabTo('#place');
  await userEvent.keyboard('44787');
  await settled(widget);
  await tabTo('.title');
  await userEvent.keyboard('{Enter}');
  await settled(widget);
  expect(focused()?.getAttribute('aria-expanded')).toBe('true');
  await tabTo('.phone');
  expect(focused()?.getAttribute('href')).toBe('tel:0234123456');
});
