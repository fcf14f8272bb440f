import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import { PlaceCountDocument, PlacesNearDocument } from '../data/gql/graphql.js';
import { answering, lost } from '../testing/handlers.js';
import type { MitPlaces } from './places.element.js';
import { mountPlaces, one, open, settled, shadowOf, textsOf, type PlacesMounting } from './testing/mount-places.js';
import { coolChurch, placeListOf, placeOf, placesOf, unknownPlace } from './testing/place-fixtures.js';
import { violationsOf } from './testing/place-violations.js';

const around = '<h1>Unser Dorf</h1><slot></slot>';
const rich = answering(PlacesNearDocument, () => placeListOf([placeOf(), coolChurch(), unknownPlace()], { total: 9, next: 'after' }));

const shown = (attributes: Record<string, string> = {}, mounting: PlacesMounting = {}): Promise<MitPlaces> =>
  mountPlaces({ place: '48291', heading: 'Orte in Telgte', ...attributes }, { around, handlers: [rich], ...mounting });

const opened = async (attributes: Record<string, string> = {}, mounting: PlacesMounting = {}): Promise<MitPlaces> => {
  const widget = await shown(attributes, mounting);
  await open(widget);
  return widget;
};

const STATES = {
  invited: () => mountPlaces({ heading: 'Orte' }, { around }),
  loading: () => shown({}, { handlers: [answering(PlacesNearDocument, () => new Promise<never>(() => {}))], settled: false }),
  results: () => shown(),
  opened: () => opened(),
  'a heat wave': () => shown({ heat: '' }),
  'a heat wave with cool places only': () => shown({ heat: '', cool: '' }),
  'a pressed choice': async () => {
    const widget = await shown();
    await page.getByRole('button', { name: 'Rollstuhlgerecht' }).click();
    await settled(widget);
    return widget;
  },
  suggestions: async () => {
    const widget = await mountPlaces({ heading: 'Orte' }, { around });
    await userEvent.click(page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }));
    await userEvent.keyboard('tel');
    await expect.poll(() => textsOf(widget, '[role="option"]')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}');
    return widget;
  },
  'nothing found': async () => {
    const found = answering(PlaceCountDocument, () => ({ placesNear: { totalCount: 4 } }));
    const widget = await shown({}, { handlers: [answering(PlacesNearDocument, () => placeListOf([])), found] });
    await expect.poll(() => textsOf(widget, '.way')).toHaveLength(1);
    return widget;
  },
  failed: () => shown({}, { handlers: [answering(PlacesNearDocument, lost)] }),
  'no filters': () => shown({ filters: '' }),
  'no heading': () => shown({ heading: '' }),
} satisfies Record<string, () => Promise<MitPlaces>>;

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

test.for(['results', 'opened', 'a pressed choice', 'a heat wave'] as State[])('axe-core finds nothing wrong with forced colours: %s', async (state) => {
  await emulate('forced-colors', 'active');
  expect(await violationsOf(await STATES[state]())).toEqual([]);
});

test.for(['en', 'ar'])('axe-core finds nothing wrong in lang="%s"', async (lang) => {
  expect(await violationsOf(await opened({ heat: '' }, { lang }))).toEqual([]);
});

test('axe-core does find what is wrong inside the widget', async () => {
  const widget = await shown();
  one(widget, 'label[for="kind"]').remove();
  expect(await violationsOf(widget)).toContainEqual(expect.stringMatching(/^select-name at mit-places #kind/));
});

test('every control is at least 44 px high, also in what is opened', async () => {
  const widget = await opened({ heat: '' });
  await page.getByRole('button', { name: 'Rollstuhlgerecht' }).click();
  await settled(widget);
  const low = [...shadowOf(widget).querySelectorAll<HTMLElement>('button:not(.title), input:not([type="checkbox"]), label.check, select, a')].filter((control) => control.getBoundingClientRect().height < 44);
  expect(low.map((control) => control.outerHTML)).toEqual([]);
});

test('by keyboard alone a place is found, narrowed, opened and rung up', async () => {
  const widget = await mountPlaces({}, { handlers: [answering(PlacesNearDocument, () => placeListOf(placesOf(2)))] });
  const focused = (): string => {
    const element = shadowOf(widget).activeElement;
    return element?.id || (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  one(widget, '#place').focus();
  await userEvent.keyboard('48291');
  await settled(widget);
  const path: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await userEvent.keyboard('{Tab}');
    path.push(focused());
  }
  expect(path).toEqual([
    'radius', 'kind', 'Jetzt geöffnet', 'Bei Hitze kühl', 'Rollstuhlgerecht', 'Eingang ohne Stufe', 'Toilette für Rollstühle', 'Behindertenparkplatz', 'Hilfe beim Hören', 'Ruhig',
    'Treffpunkt Nummer 1', 'Anrufen: 02504 123456',
  ]);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await settled(widget);
  expect(focused()).toBe('Treffpunkt Nummer 1');
  expect(textsOf(widget, '.happening li')).toHaveLength(2);
});

test.for(['de', 'ar'])('on a narrow screen the choices scroll sideways in lang="%s"', async (lang) => {
  await page.viewport(360, 740);
  const chips = one(await shown({}, { lang }), '.chips');
  expect(chips.scrollWidth).toBeGreaterThan(chips.clientWidth);
  expect(getComputedStyle(chips).maskImage).toContain(lang === 'ar' ? 'to left' : 'to right');
});
