import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { OffersNearDocument } from '../data/gql/graphql.js';
import { listOf, offersOf } from '../testing/fixtures.js';
import { answering, lost } from '../testing/handlers.js';
import { mount, settled, shadowOf, textsOf, titlesOf } from '../testing/mount.js';

const first = () => listOf(offersOf(20), { total: 23, next: 'after-20' });
const second = () => listOf(offersOf(3, 21), { total: 23 });

test('the next page is added below, and the first new title has the focus', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, ({ after }) => (after === 'after-20' ? second() : first()))] });
  expect(textsOf(widget, '.more button')).toEqual(['Weitere Angebote zeigen (noch 3)']);
  await page.getByRole('button', { name: 'Weitere Angebote zeigen (noch 3)' }).click();
  await expect.poll(() => titlesOf(widget)).toHaveLength(23);
  expect(shadowOf(widget).activeElement?.textContent).toBe('Spaziergang Nummer 21');
  expect(textsOf(widget, '.more')).toEqual([]);
});

test('a page that does not come is said and can be asked for again', async () => {
  let reachable = false;
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, ({ after }) => (after ? (reachable ? second() : lost()) : first()))] });
  const button = page.getByRole('button', { name: 'Weitere Angebote zeigen (noch 3)' });
  await button.click();
  await expect.poll(() => textsOf(widget, '.more [role="alert"]')).toEqual(['Die weiteren Angebote ließen sich nicht laden.']);
  expect(titlesOf(widget)).toHaveLength(20);
  reachable = true;
  await button.click();
  await expect.poll(() => titlesOf(widget)).toHaveLength(23);
});

test('the focus stays where it is when another list comes instead of the next page', async () => {
  const handlers = [answering(OffersNearDocument, ({ after, near }) => (after ? lost() : listOf(offersOf(near.radiusKm === 10 ? 20 : 25), { total: 30, next: 'after' })))];
  const widget = await mount({ place: '44787' }, { handlers });
  await page.getByRole('button', { name: 'Weitere Angebote zeigen (noch 10)' }).click();
  await expect.poll(() => textsOf(widget, '.more [role="alert"]')).toHaveLength(1);
  widget.radius = 25;
  await widget.updateComplete;
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(25);
  expect(shadowOf(widget).activeElement?.classList.contains('title') ?? false).toBe(false);
});
