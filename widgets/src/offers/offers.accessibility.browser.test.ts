import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import { OfferCountDocument, OffersNearDocument } from '../data/gql/graphql.js';
import { exampleOffer, listOf, offerOf, offersOf, visitingOffer } from '../testing/fixtures.js';
import { answering, lost, refusal } from '../testing/handlers.js';
import { mount, one, settled, textsOf, type Mounting } from '../testing/mount.js';
import { violationsOf } from '../testing/violations.js';
import type { MitOffers } from './offers.element.js';

const around = '<h1>Unser Dorf</h1><slot></slot>';
const rich = answering(OffersNearDocument, () => listOf([offerOf(), exampleOffer(), visitingOffer()], { total: 9, next: 'after' }));
const cancelled = offerOf({}, { nextOccurrence: { start: '2026-11-25T14:00:00Z', end: null, allDay: false, status: 'CANCELLED', note: 'Das Haus ist zu.' } });

const shown = (attributes: Record<string, string> = {}, mounting: Mounting = {}): Promise<MitOffers> =>
  mount({ place: '44787', heading: 'Angebote in Bochum', ...attributes }, { around, handlers: [rich], ...mounting });

const open = async (widget: MitOffers): Promise<void> => {
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
};

const STATES = {
  invited: () => mount({ heading: 'Angebote' }, { around }),
  loading: () => shown({}, { handlers: [answering(OffersNearDocument, () => new Promise<never>(() => {}))], settled: false }),
  results: () => shown(),
  'a cancelled date': () => shown({}, { handlers: [answering(OffersNearDocument, () => listOf([cancelled]))] }),
  opened: async () => {
    const widget = await shown();
    await open(widget);
    return widget;
  },
  'a pressed choice': async () => {
    const widget = await shown();
    await page.getByRole('button', { name: 'Essen' }).click();
    await settled(widget);
    return widget;
  },
  suggestions: async () => {
    const widget = await mount({ heading: 'Angebote' }, { around });
    await userEvent.click(page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }));
    await userEvent.keyboard('tel');
    await expect.poll(() => textsOf(widget, '[role="option"]')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}');
    return widget;
  },
  'nothing found': async () => {
    const found = answering(OfferCountDocument, () => ({ offersNear: { totalCount: 4 } }));
    const widget = await shown({}, { handlers: [answering(OffersNearDocument, () => listOf([])), found] });
    await expect.poll(() => textsOf(widget, '.way')).toHaveLength(2);
    return widget;
  },
  failed: () => shown({}, { handlers: [answering(OffersNearDocument, lost)] }),
  'an unknown postcode': () => shown({}, { handlers: [answering(OffersNearDocument, () => refusal('POSTCODE_UNKNOWN', { message: 'Diese Postleitzahl kennen wir nicht.', hint: 'Meinten Sie 48291 Telgte?' }))] }),
  'no filters': () => shown({ filters: '' }),
  'no heading': () => shown({ heading: '' }),
} satisfies Record<string, () => Promise<MitOffers>>;

type State = keyof typeof STATES;

/** The part of the protocol that is needed here; Vitest leaves its type to the browser's provider. */
interface Protocol {
  send(method: string, parameters: object): Promise<unknown>;
}

async function emulate(feature: string, value: string): Promise<void> {
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
  onTestFinished(async () => void (await protocol.send('Emulation.setEmulatedMedia', { features: [] })));
}

test.for(Object.keys(STATES) as State[])('axe-core finds nothing wrong: %s', async (state) => {
  expect(await violationsOf(await STATES[state]())).toEqual([]);
});

test.for(Object.keys(STATES) as State[])('axe-core finds nothing wrong in the dark: %s', async (state) => {
  document.body.style.cssText = 'color-scheme: dark; background: Canvas';
  onTestFinished(() => document.body.removeAttribute('style'));
  const widget = await STATES[state]();
  expect(getComputedStyle(widget).color).toBe('rgb(238, 243, 240)');
  expect(await violationsOf(widget)).toEqual([]);
});

test.for(['results', 'opened', 'a pressed choice', 'suggestions'] as State[])('axe-core finds nothing wrong with forced colours: %s', async (state) => {
  await emulate('forced-colors', 'active');
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(await violationsOf(await STATES[state]())).toEqual([]);
});

test.for(['en', 'ar'])('axe-core finds nothing wrong in lang="%s"', async (lang) => {
  const widget = await shown({}, { lang });
  await open(widget);
  expect(await violationsOf(widget)).toEqual([]);
});

test('axe-core does find what is wrong inside the widget', async () => {
  const widget = await shown();
  one(widget, 'label').remove();
  expect(await violationsOf(widget)).toContainEqual(expect.stringMatching(/^label at mit-offers #place/));
});

test('every control is at least 44 px high', async () => {
  const widget = await shown({}, { handlers: [answering(OffersNearDocument, () => listOf(offersOf(2), { total: 9, next: 'after' }))] });
  const low = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('button:not(.title), input, select, a') ?? [])].filter((control) => control.getBoundingClientRect().height < 44);
  expect(low.map((control) => control.outerHTML)).toEqual([]);
});

test.for(['de', 'ar'])('on a narrow screen the choices scroll sideways in lang="%s", fade out where more follow, and the last one comes free', async (lang) => {
  await page.viewport(360, 740);
  const widget = await shown({}, { lang });
  const chips = one(widget, '.chips');
  expect(chips.scrollWidth).toBeGreaterThan(chips.clientWidth);
  expect(getComputedStyle(chips).maskImage).toContain(lang === 'ar' ? 'to left' : 'to right');
  chips.scrollTo({ left: lang === 'ar' ? -chips.scrollWidth : chips.scrollWidth, behavior: 'instant' });
  const [box, last] = [chips, one(widget, '.chips :last-child')].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
  expect(lang === 'ar' ? last.left - box.left : box.right - last.right).toBeGreaterThanOrEqual(31);
});

test('on a wide screen all choices are in sight', async () => {
  await page.viewport(1000, 740);
  const widget = await shown();
  const chips = one(widget, '.chips');
  expect(chips.scrollWidth).toBe(chips.clientWidth);
  expect(getComputedStyle(chips).maskImage).toBe('none');
});
