import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';

import { OffersNearDocument } from '../data/gql/graphql.js';
import { listOf, offerOf, offersOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { mount, one, settled, shadowOf } from '../testing/mount.js';

/** The part of the protocol that is needed here; Vitest leaves its type to the browser's provider. */
interface Protocol {
  send(method: string, parameters: object): Promise<unknown>;
}

async function emulate(parameters: object): Promise<void> {
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Emulation.setEmulatedMedia', parameters);
  onTestFinished(async () => void (await protocol.send('Emulation.setEmulatedMedia', { media: '', features: [] })));
}

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

const many = answering(OffersNearDocument, () => listOf(offersOf(3), { total: 9, next: 'after' }));

test('on paper there are the offers and nothing to press', async () => {
  const widget = await mount({ place: '44787', heading: 'In der Nähe' }, { handlers: [many] });
  await emulate({ media: 'print' });
  const seen = (selector: string): boolean => [...shadowOf(widget).querySelectorAll(selector)].some((element) => element.checkVisibility());
  expect(['form', '.views', '.more', '.button'].filter(seen)).toEqual([]);
  expect(['.widget-heading', '.status', '.title', '.when', '.phone', '.attribution'].filter((selector) => !seen(selector))).toEqual([]);
});

test('with forced colours a pressed choice wears the colours of the system', async () => {
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  const widget = await mount({ place: '44787' });
  const system = document.createElement('p');
  system.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
  document.body.append(system);
  onTestFinished(() => system.remove());
  const { backgroundColor, color } = getComputedStyle(system);
  for (const selector of ['.views [aria-pressed="true"]', '.leaf-weekday']) expect(getComputedStyle(one(widget, selector))).toMatchObject({ backgroundColor, color });
});

test('nothing moves by itself', async () => {
  const widget = await mount({ place: '44787', view: 'agenda' }, { handlers: [many] });
  const moving = [...shadowOf(widget).querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
  });
  expect(moving).toEqual([]);
});

test('a page whose root is 10 px large changes no size', async () => {
  const sizes = async (): Promise<string[]> => {
    const widget = await mount({ place: '44787', view: 'agenda' }, { handlers: [many], around: '<div class="text"><slot></slot></div>' });
    return ['.group-heading', '.title', '.when', '.chip', '.leaf', '#place'].map((selector) => `${getComputedStyle(one(widget, selector)).fontSize} ${one(widget, selector).offsetHeight}`);
  };
  pageStyle('.text { font-size: 16px; inline-size: 600px }');
  const usual = await sizes();
  pageStyle('html { font-size: 62.5% }');
  expect(await sizes()).toEqual(usual);
});

test('a page that resets everything by force reaches the frame and nothing inside', async () => {
  const look = async (): Promise<string[]> => {
    const widget = await mount({ place: '44787' }, { handlers: [many] });
    return ['.base', '.title', '.chip', '.offer', '.phone', '.leaf-weekday'].map((selector) => {
      const { padding, borderWidth, color, backgroundColor, display, lineHeight, textAlign } = getComputedStyle(one(widget, selector));
      return JSON.stringify({ padding, borderWidth, color, backgroundColor, display, lineHeight, textAlign });
    });
  };
  const usual = await look();
  pageStyle('* { margin: 0 !important; padding: 0 !important; border: 0 !important; color: red !important; background: yellow !important; line-height: 1 !important; text-align: center !important; list-style: none !important }');
  expect(await look()).toEqual(usual);
});

test.for([320, 1280])('titles of 300 characters and words without an end stay inside at %i px, in every view', async (width) => {
  await page.viewport(width, 800);
  const offers = [offerOf({ id: 'a', title: 'Singen und Erzählen '.repeat(15) }), offerOf({ id: 'b', title: 'Kuchenessen'.repeat(27) })];
  for (const view of ['list', 'agenda', 'map']) {
    const widget = await mount({ place: '44787', heading: 'Donaudampfschifffahrt'.repeat(6), view }, { handlers: [answering(OffersNearDocument, () => listOf(offers))] });
    await settled(widget);
    const base = one(widget, '.base').getBoundingClientRect();
    const out = [...shadowOf(widget).querySelectorAll<HTMLElement>('.base *:not(.chips *)')].filter((element) => {
      const { left, right, width: wide } = element.getBoundingClientRect();
      return wide > 1 && (left < base.left - 1 || right > base.right + 1);
    });
    expect(out.map((element) => element.className || element.localName)).toEqual([]);
  }
});
