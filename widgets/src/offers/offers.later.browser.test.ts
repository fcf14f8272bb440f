import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { OffersNearDocument } from '../data/gql/graphql.js';
import { listOf, offerOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { heard, mount, one, settled, shadowOf, textsOf, titlesOf } from '../testing/mount.js';

/** Whether the files that come later come at all; a factory that throws is an import that rejects. */
const lost = (): never => {
  throw new Error('Not found.');
};
vi.mock('./later/offer-details.js', () => ({ createDetails: lost }));
vi.mock('./later/offer-reasons.js', () => ({ createReasons: lost }));
vi.mock('./later/offer-ways.js', () => ({ createWays: lost }));
vi.mock('./later/place-suggestions.js', () => ({ createSuggestions: lost }));
vi.mock('./views/offer-views.js', () => ({ createViews: lost }));

test('without the file for details, the offer says so and can be asked again', async () => {
  const widget = await mount({ place: '44787' });
  one(widget, '.title').click();
  await expect.poll(() => textsOf(widget, '.details[role="alert"] > *')).toEqual(['Die Einzelheiten lassen sich gerade nicht laden.', 'Noch einmal versuchen']);
});

test('without the file for ways on, an empty list has its sentence, the page’s own link, and can be asked again', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([]))], content: '<a href="/programm">Programm</a>' });
  await expect.poll(() => textsOf(widget, '.empty button')).toEqual(['Noch einmal versuchen']);
  expect(textsOf(widget, '.empty .lead')).toEqual(['Im Umkreis von 10 km um 44787 Bochum ist zurzeit nichts angekündigt.']);
  expect(widget.querySelector('a')?.checkVisibility()).toBe(true);
});

test('without the file for suggestions, a name that is typed is found all the same', async () => {
  const near: unknown[] = [];
  const widget = await mount({}, { handlers: [answering(OffersNearDocument, (asked) => (near.push(asked.near), listOf([offerOf()])))] });
  await userEvent.click(page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }));
  await userEvent.keyboard('Telgte{Enter}');
  await settled(widget);
  expect([near, titlesOf(widget).length]).toEqual([[{ municipality: 'Telgte', radiusKm: 10 }], 1]);
});

test('without the file for views, the list says so and stays', async () => {
  const errors = heard('mit-error');
  const widget = await mount({ place: '44787' });
  await page.getByRole('button', { name: 'Nach Tagen' }).click();
  await expect.poll(() => textsOf(widget, '.results > [role="alert"]')).toEqual(['Diese Ansicht lässt sich gerade nicht laden. Hier ist die Liste.']);
  expect([titlesOf(widget).length, errors.map(({ code }) => code)]).toEqual([1, ['VIEW_UNAVAILABLE']]);
  await page.getByRole('button', { name: 'Liste' }).click();
  await expect.poll(() => textsOf(widget, '.results > [role="alert"]')).toEqual([]);
});

test('without the file for reasons, the offers say what they say without them', async () => {
  const reasons = [{ kind: 'DISTANCE', text: '650 m' }] as const;
  const widget = await mount({ place: '44787', sort: 'best' }, { handlers: [answering(OffersNearDocument, () => listOf([offerOf({}, { reasons })]))] });
  expect(textsOf(widget, '.where')[0]).toContain('650 m');
  expect(shadowOf(widget).querySelector('.reasons')).toBeNull();
});
