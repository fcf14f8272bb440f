import axe from 'axe-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';

import { mapStringsOf } from './strings/map-strings-of.js';
import { AROUND, mountMap, POINTS, type MountedMap } from './testing/mount-map.js';

const LANGUAGES = ['de', 'de-simple', 'en', 'tr', 'uk', 'ru', 'pl', 'ar'];

/** Landmarks and headings around the map are the page's own. */
const OF_THE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'];

async function violationsOf({ host }: MountedMap): Promise<string[]> {
  const { violations } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
}

/** With a background, a list of offers that share a marker, and one offer selected. */
async function opened(language = 'de', width = 800): Promise<MountedMap> {
  const mounted = await mountMap({ language, width });
  mounted.map.show(POINTS, AROUND);
  mounted.map.select('walk');
  await vi.waitFor(() => mounted.one('.map-name'));
  mounted.markers()[0]?.click();
  return mounted;
}

interface Protocol {
  send(method: string, parameters: object): Promise<unknown>;
}

async function emulate(name: string, value: string): Promise<void> {
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  onTestFinished(async () => void (await protocol.send('Emulation.setEmulatedMedia', { features: [] })));
}

test.for(LANGUAGES)('axe-core finds nothing wrong, language %s', async (language) => {
  expect(await violationsOf(await opened(language, 390))).toEqual([]);
});

test('axe-core finds nothing wrong in the dark', async () => {
  document.body.style.cssText = 'color-scheme: dark; background: Canvas';
  onTestFinished(() => document.body.removeAttribute('style'));
  expect(await violationsOf(await opened())).toEqual([]);
});

test('axe-core finds nothing wrong with forced colours', async () => {
  await emulate('forced-colors', 'active');
  expect(await violationsOf(await opened())).toEqual([]);
});

test('the languages say the same things, each in its own words', () => {
  const german = mapStringsOf('de');
  for (const language of LANGUAGES) {
    const strings = mapStringsOf(language);
    expect(Object.keys(strings)).toEqual(Object.keys(german));
    expect(strings.circle('10 km')).toContain('10 km');
    if (language !== 'de') expect(strings.hint).not.toBe(german.hint);
  }
  expect(mapStringsOf('en-GB')).toBe(mapStringsOf('en'));
  expect(mapStringsOf('fr')).toBe(german);
});

test('in Arabic the words run from the right, and the picture is not mirrored', async () => {
  const { one, markers } = await opened('ar');
  expect(getComputedStyle(one('.map')).direction).toBe('rtl');
  expect(getComputedStyle(one('.map-view')).direction).toBe('ltr');
  const [, walk, choir] = markers().map((marker) => marker.getBoundingClientRect().x);
  expect(walk).toBeLessThan(choir ?? 0);
  expect(one('.map-all').getBoundingClientRect().x).toBeLessThan(one('.map-view').getBoundingClientRect().x + 400);
});

test.for([320, 390, 1200])('nothing runs over the edge at %i pixels', async (width) => {
  const { host } = await opened('de', width - 16);
  expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
});

test.for([1, 2])('controls are 44 px high, also with text %i times as large', async (times) => {
  const { host, shadow } = await opened();
  host.style.fontSize = `${times}em`;
  const low = [...shadow.querySelectorAll<HTMLElement>('.map-button, .map-offer')].filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44);
  expect(low.map((control) => control.outerHTML)).toEqual([]);
});

test('the focus is to be seen on markers and buttons', async () => {
  const { one, markers } = await opened();
  for (const control of [one('.map-all'), one('.map-view'), markers()[1]]) {
    control?.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(control as Element).outlineWidth).toBe('3px');
  }
});

test('on paper there is no map', async () => {
  const { one } = await opened();
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => void (await protocol.send('Emulation.setEmulatedMedia', { media: '' })));
  expect(getComputedStyle(one('.map')).display).toBe('none');
});

test('nothing moves by itself', async () => {
  const { shadow, one } = await opened();
  one('[aria-label="Karte vergrößern"]').click();
  expect(shadow.getAnimations()).toEqual([]);
});
