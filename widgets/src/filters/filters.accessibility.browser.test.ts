import { expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import { OfferCountDocument, OffersNearDocument } from '../data/gql/graphql.js';
import type { MitOffers } from '../offers/offers.element.js';
import { listOf, offerOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { mount, one, settled, shadowOf, textsOf } from '../testing/mount.js';
import { violationsOf } from '../testing/violations.js';

const around = '<h1>Unser Dorf</h1><slot></slot>';
const reasons = [{ kind: 'DISTANCE', text: '650 m' }, { kind: 'NEEDS', text: 'Einsamkeit' }, { kind: 'FRESHNESS', text: 'geprüft vor 9 Tagen' }] as const;
const some = answering(OffersNearDocument, ({ filter }) =>
  filter?.freeOnly
    ? listOf([])
    : listOf([offerOf({ paused: true, pause: { until: '2026-12-05', note: 'Wir sind im Urlaub.' } }, { reasons }), offerOf({ id: 'zwei', full: true }, { reasons }), offerOf({ id: 'drei', mode: 'ONLINE', place: null }, { distanceMetres: null })]),
);
const fewer = answering(OfferCountDocument, () => ({ offersNear: { totalCount: 4 } }));

async function filtered(width: number, lang = 'de', attributes: Record<string, string> = {}): Promise<MitOffers> {
  await page.viewport(width, 900);
  const widget = await mount({ place: '44787', filters: 'all', sort: 'best', heading: 'Suche', ...attributes }, { around, lang, handlers: [some, fewer] });
  await vi.waitFor(() => one(widget, '#filters'));
  for (const group of shadowOf(widget).querySelectorAll('details')) group.open = true;
  if (width < 800) one(widget, '.opener').click();
  await widget.updateComplete;
  return widget;
}

const press = async (widget: MitOffers, selector: string): Promise<void> => {
  one(widget, selector).click();
  await widget.updateComplete;
  await settled(widget);
};

const STATES: Record<string, (lang?: string) => Promise<MitOffers>> = {
  'beside the list, all groups open': (lang) => filtered(1200, lang),
  'on a phone, opened': (lang) => filtered(390, lang),
  'choices in use': async (lang) => {
    const widget = await filtered(1200, lang);
    await press(widget, '[name="needs"]');
    await press(widget, '[name="when"][value="dates"]');
    return widget;
  },
  'nothing found': async (lang) => {
    const widget = await filtered(1200, lang);
    await press(widget, '[name="free"]');
    await expect.poll(() => textsOf(widget, '.way').length).toBeGreaterThan(0);
    return widget;
  },
  'days that end before they begin': async (lang) => {
    const widget = await filtered(1200, lang);
    await press(widget, '[name="when"][value="dates"]');
    for (const [name, day] of [['from', '2026-12-05'], ['to', '2026-12-01']] as const) {
      const field = one<HTMLInputElement>(widget, `#day-${name}`);
      field.value = day;
      field.dispatchEvent(new Event('change'));
      await widget.updateComplete;
    }
    await settled(widget);
    return widget;
  },
};

interface Protocol {
  send(method: string, parameters: object): Promise<unknown>;
}

const states = Object.entries(STATES);

test.for(states.flatMap(([name, state]) => ['de', 'en', 'ar'].map((lang) => [name, lang, state] as const)))('axe-core finds nothing wrong: %s, lang="%s"', async ([, lang, state]) => {
  expect(await violationsOf(await state(lang))).toEqual([]);
});

test.for(states)('axe-core finds nothing wrong in the dark: %s', async ([, state]) => {
  document.body.style.cssText = 'color-scheme: dark; background: Canvas';
  onTestFinished(() => document.body.removeAttribute('style'));
  expect(await violationsOf(await state())).toEqual([]);
});

test.for(states)('axe-core finds nothing wrong with forced colours: %s', async ([, state]) => {
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  onTestFinished(async () => void (await protocol.send('Emulation.setEmulatedMedia', { features: [] })));
  expect(await violationsOf(await state())).toEqual([]);
});

test('on a phone everything to touch is at least 44 px high', async () => {
  const widget = await filtered(390);
  await press(widget, '[name="needs"]');
  const low = [...shadowOf(widget).querySelectorAll<HTMLElement>('button:not(.title), .input, a, summary, .choice')].filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44);
  expect(low.map((control) => control.outerHTML)).toEqual([]);
});

test.for([320, 390, 700, 1200])('nothing runs over the edge at %i pixels', async (width) => {
  const widget = await filtered(width);
  await press(widget, '[name="needs"]');
  await press(widget, '[name="when"][value="dates"]');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test('the keyboard alone folds, chooses and takes back, with a focus one sees', async () => {
  const widget = await filtered(1200);
  for (const group of shadowOf(widget).querySelectorAll('details')) group.open = false;
  one(widget, '#text').focus();
  const focused = (): HTMLElement => shadowOf(widget).activeElement as HTMLElement;
  await userEvent.keyboard('{Tab}');
  expect(focused().textContent).toContain('Wann');
  expect(getComputedStyle(focused()).outlineStyle).toBe('solid');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => (focused().parentElement as HTMLDetailsElement).open).toBe(true);
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => focused().getAttribute('type')).toBe('radio');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => focused().getAttribute('value')).toBe('today');
  await settled(widget);
  expect(getComputedStyle(focused()).outlineWidth).toBe('3px');
  expect(textsOf(widget, '.chosen li span[dir]')).toEqual(['Heute']);
  one(widget, '.chosen button').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textsOf(widget, '.chosen li')).toEqual([]);
  await expect.poll(() => focused()?.className).toBe('status');
});

test('a language that comes later keeps what was chosen', async () => {
  const widget = await filtered(1200);
  await press(widget, '[name="needs"]');
  widget.lang = 'en';
  await expect.poll(() => textsOf(widget, '.chosen li span[dir]')).toEqual(['Loneliness']);
});
