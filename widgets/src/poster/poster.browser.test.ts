import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { pageRoot, textsIn } from '../arrival/testing/page-root.js';
import { pageViolations } from '../arrival/testing/page-violations.js';
import { ArrivalOfferDocument, type ArrivalOfferQuery } from '../data/gql/graphql.js';
import { answering, lost } from '../testing/handlers.js';
import { PosterPage } from './poster-page.js';

const ID = '0b5f3c0e-6f2b-5d7e-9a41-3c8d2e1f0a97';
const HASH = '#C188Dm8rXX6aQTyNLh8Klw';

const offerOf = (title: string): ArrivalOfferQuery => ({ __typename: 'Query', activity: { id: ID, title, example: false, translations: [], organiser: { name: 'Heimatverein Bochum-Mitte' } } });

async function open(found: () => ArrivalOfferQuery | Response = () => offerOf('Kaffeenachmittag'), hash = HASH): Promise<{ root: HTMLElement; api: string }> {
  const { root, api } = await pageRoot([answering(ArrivalOfferDocument, found)], ['plakat.css']);
  root.id = 'poster';
  await new PosterPage(root, api).open(hash);
  return { root, api };
}

test('has the offer, what happens, and a code for the page of arrival', async () => {
  const { root, api } = await open();
  expect(textsIn(root, '.poster h2')).toEqual(['Mit Rezept für Miteinander hier?']);
  expect(textsIn(root, '.offer strong')).toEqual(['Kaffeenachmittag']);
  expect(root.textContent).toContain('Zeigen Sie einfach Ihr Blatt.');
  expect(root.querySelector('.qr')?.getAttribute('aria-label')).toBe(`Code zum Scannen: ${api}/angekommen${HASH}`);
  expect(await pageViolations(root)).toEqual([]);
});

test('is printed by its button', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => {});
  await open();
  await page.getByRole('button', { name: 'Plakat drucken' }).click();
  expect(printed).toHaveBeenCalledOnce();
  printed.mockRestore();
});

test.each(['Tee', 'Offener Frühstückstreff für Angehörige von Menschen mit Demenz im Dorfgemeinschaftshaus „Alte Schule“ mit Fahrdienst und Betreuung, jeden ersten und dritten Dienstag', 'Donaudampfschifffahrtsgesellschaftskapitänsstammtisch'.repeat(2), 'Gemeinsam kochen und essen '.repeat(11)])(
  'stays one page with the title "%s"',
  async (title) => {
    await page.viewport(794, 1123);
    const { root } = await open(() => offerOf(title));
    const poster = root.querySelector<HTMLElement>('.poster');
    if (!poster) throw new Error('There is no poster.');
    const { width, height } = poster.getBoundingClientRect();
    expect(height / width).toBeCloseTo(Math.SQRT2, 1);
    expect(poster.scrollWidth).toBeLessThanOrEqual(Math.ceil(width));
  },
);

test.each<[string, () => ArrivalOfferQuery | Response, string, RegExp]>([
  ['a broken address', () => offerOf('x'), '#nichts', /In dieser Adresse fehlt etwas/],
  ['an offer that is gone', () => ({ __typename: 'Query', activity: null }), HASH, /steht nicht mehr im Verzeichnis/],
  ['no answer', lost, HASH, /gerade nicht zu erreichen/],
])('%s has a sentence and a way on', async (_, found, hash, sentence) => {
  const { root } = await open(found, hash);
  expect(textsIn(root, 'h1').join()).toMatch(sentence);
  expect(root.querySelector('[role="status"]')?.textContent).not.toBe('');
  expect(await pageViolations(root)).toEqual([]);
});

test('one can try again, and then it is there', async () => {
  let answers = false;
  const { root } = await open(() => (answers ? offerOf('Kaffeenachmittag') : lost()));
  answers = true;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect.poll(() => textsIn(root, '.offer strong')).toEqual(['Kaffeenachmittag']);
});
