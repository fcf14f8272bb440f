import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { pageRoot, textsIn } from '../arrival/testing/page-root.js';
import { refused, telling } from '../arrival/testing/telling.js';
import { KeepOfferDocument, OfferDeskDocument } from '../data/gql/graphql.js';
import { SUNDAY } from '../testing/fixtures.js';
import { deskApi } from './desk-api.js';
import { DeskPage } from './desk-page.js';
import { deskOf } from './testing/desk-fixtures.js';
import { SECRET } from './testing/open-desk.js';

test('asks and tells with the secret in the body alone, and keeps nothing in the browser', async () => {
  performance.clearResourceTimings();
  const load = vi.fn(() => ({ offerDesk: deskOf() }));
  const keep = vi.fn(() => ({ keepOffer: deskOf({ callFirst: true }) }));
  const { root, api } = await pageRoot([telling(OfferDeskDocument, load), telling(KeepOfferDocument, keep)], ['schreibtisch.css']);
  await new DeskPage(root, api, deskApi(api), () => SUNDAY).open(SECRET);
  await page.getByLabelText('Bitte vorher anrufen').click();
  await expect.poll(() => textsIn(root, '[data-part="call"] .holds')).toEqual(['Wer kommen will, ruft vorher an.']);
  expect(load.mock.calls).toEqual([[{ secret: SECRET }]]);
  expect(keep.mock.calls).toEqual([[{ secret: SECRET, change: { callFirst: true } }]]);
  expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes(SECRET))).toEqual([]);
  expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0]);
});

test('a secret that nobody has, and one that has been replaced', async () => {
  const { root, api } = await pageRoot([telling(OfferDeskDocument, () => ({ offerDesk: null })), telling(KeepOfferDocument, () => refused('UNKNOWN_SECRET'))]);
  await expect(deskApi(api).load('falsch')).resolves.toBeNull();
  await expect(deskApi(api).keep('falsch', { confirm: true })).rejects.toMatchObject({ code: 'UNKNOWN_SECRET' });
  expect(root.isConnected).toBe(true);
});
