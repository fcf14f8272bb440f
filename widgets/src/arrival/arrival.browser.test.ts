import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { LANGUAGES } from '../base/language.js';
import { ArrivalOfferDocument, RecordArrivalDocument, type ArrivalOfferQuery } from '../data/gql/graphql.js';
import { answering, lost } from '../testing/handlers.js';
import { ArrivalPage } from './arrival-page.js';
import { pageRoot, textsIn } from './testing/page-root.js';
import { pageViolations } from './testing/page-violations.js';
import { refused, telling } from './testing/telling.js';

const ID = '0b5f3c0e-6f2b-5d7e-9a41-3c8d2e1f0a97';
const HASH = '#C188Dm8rXX6aQTyNLh8Klw';
const WORDS = 'Linde Brücke Amsel Mond';

const offer: ArrivalOfferQuery = {
  __typename: 'Query',
  activity: { id: ID, title: 'Kaffeenachmittag', example: false, translations: [{ language: 'ar', title: 'قهوة بعد الظهر' }], organiser: { name: 'Heimatverein Bochum-Mitte' } },
};

interface Opening {
  hash?: string;
  language?: string | null;
  found?: () => ArrivalOfferQuery | Response;
  told?: (variables: { offer: string | number; code: string }) => { recordArrival: { counted: boolean } } | Response | Promise<{ recordArrival: { counted: boolean } }>;
}

async function open({ hash = HASH, language = null, found = () => offer, told = () => ({ recordArrival: { counted: true } }) }: Opening = {}): Promise<HTMLElement> {
  const { root, api } = await pageRoot([answering(ArrivalOfferDocument, found), telling(RecordArrivalDocument, told)]);
  const arrival = new ArrivalPage(root, api);
  await arrival.speak(language);
  await arrival.open(hash);
  return root;
}

const word = (number: number): ReturnType<typeof page.getByLabelText> => page.getByLabelText(`${number}. Wort`);
const valuesIn = (root: HTMLElement): string[] => [...root.querySelectorAll('input')].map(({ value }) => value);
const said = (root: HTMLElement): string => textsIn(root, '.said').join();

test('shows at whose door one stands and that nobody must do anything', async () => {
  const root = await open();
  expect(textsIn(root, 'h1')).toEqual(['Schön, dass Sie da sind']);
  expect(textsIn(root, '.door')).toEqual(['Kaffeenachmittag Heimatverein Bochum-Mitte']);
  expect(root.textContent).toContain('Es reicht, wenn Sie hier Ihr Blatt zeigen.');
  expect(root.textContent).not.toContain('ohne JavaScript');
});

test('counts four words once, says thank you, and leads the focus there', async () => {
  const told = vi.fn(() => ({ recordArrival: { counted: true } }));
  const root = await open({ told });
  await word(1).fill(WORDS);
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toMatch(/^Danke! Ihr Besuch ist gezählt\./);
  expect(told.mock.calls).toEqual([[{ offer: ID, code: 'Linde-Brücke-Amsel-Mond' }]]);
  expect(root.querySelector('form')).toBeNull();
  expect(document.activeElement).toBe(root.querySelector('.said'));
  await page.getByRole('button', { name: /^Noch jemand/ }).click();
  expect(valuesIn(root)).toEqual(['', '', '', '']);
  expect(document.activeElement).toBe(root.querySelector('input'));
});

test('somebody who presses the button twice is counted once', async () => {
  let answer = (): void => {};
  const told = vi.fn(() => new Promise<{ recordArrival: { counted: boolean } }>((resolve) => (answer = () => resolve({ recordArrival: { counted: true } }))));
  const root = await open({ told });
  await word(1).fill(WORDS);
  root.querySelector<HTMLButtonElement>('button.main')?.click();
  root.querySelector<HTMLButtonElement>('button.main')?.click();
  await expect.poll(() => told.mock.calls.length).toBe(1);
  answer();
  await expect.poll(() => said(root)).toMatch(/gezählt/);
  expect(told).toHaveBeenCalledTimes(1);
});

test.each<[string, NonNullable<Opening['told']>, RegExp]>([
  ['not counted', () => ({ recordArrival: { counted: false } }), /konnten wir nicht zählen.*wissen wir nicht.*Sie sind auch so willkommen/],
  ['too many attempts', () => refused('TOO_MANY_ATTEMPTS', 429), /zu viele Versuche.*später noch einmal.*Sie sind auch so willkommen/],
  ['unreadable', () => refused('WORD_CODE_UNREADABLE'), /noch nicht vier Wörter/],
  ['a fault of the server', () => refused('INTERNAL', 500), /Es lag nicht an Ihnen/],
  ['no answer at all', lost, /Es lag nicht an Ihnen/],
])('%s is said as it is, and what is typed stays', async (_, told, sentence) => {
  const root = await open({ told });
  await word(1).fill(WORDS);
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toMatch(sentence);
  expect(valuesIn(root)).toEqual(['Linde', 'Brücke', 'Amsel', 'Mond']);
  expect(await pageViolations(root)).toEqual([]);
});

test('without internet that is said, and the next try counts', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  let answers = false;
  const root = await open({ told: () => (answers ? { recordArrival: { counted: true } } : lost()) });
  await word(1).fill(WORDS);
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toMatch(/kein Internet/);
  online.mockRestore();
  answers = true;
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toMatch(/gezählt/);
});

test('a missing word is named and gets the focus; nothing is sent', async () => {
  const told = vi.fn(() => ({ recordArrival: { counted: true } }));
  const root = await open({ told });
  await word(1).fill('Linde');
  await word(3).fill('Amsel');
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toBe('Es fehlt noch das 2. Wort.');
  expect(document.activeElement).toBe(word(2).element());
  expect(word(2).element().getAttribute('aria-invalid')).toBe('true');
  expect(told).not.toHaveBeenCalled();
});

test('one types on with a blank or the Enter key, which sends at last', async () => {
  const told = vi.fn(() => ({ recordArrival: { counted: true } }));
  const root = await open({ told });
  await userEvent.click(word(1));
  await userEvent.keyboard('linde bruecke{Enter}amsel mond{Enter}');
  await expect.poll(() => said(root)).toMatch(/gezählt/);
  expect(told.mock.calls).toEqual([[{ offer: ID, code: 'linde-bruecke-amsel-mond' }]]);
});

test('words of the list are suggested while one types, for the next mistyped one too', async () => {
  const root = await open();
  await word(1).fill('brück');
  const [suggestion = ''] = textsIn(root, '.suggestions button');
  expect(suggestion).toMatch(/^Brück/);
  expect(textsIn(root, '.heard')).toEqual([expect.stringMatching(/^Vorschläge: Brück/)]);
  expect(await pageViolations(root)).toEqual([]);
  await page.getByRole('group', { name: 'Vorschläge' }).getByRole('button').first().click();
  expect(valuesIn(root)[0]).toBe(suggestion);
  expect(document.activeElement).toBe(word(2).element());
  expect(root.querySelector('.suggestions')).toBeNull();
});

test.each<[string, Opening, RegExp]>([
  ['a broken address', { hash: '#gibt-es-nicht' }, /In der Adresse dieser Seite fehlt etwas/],
  ['no address', { hash: '' }, /In der Adresse dieser Seite fehlt etwas/],
  ['an offer that is gone', { found: () => ({ __typename: 'Query', activity: null }) }, /steht nicht mehr in unserem Verzeichnis/],
])('%s has a sentence with a way on, and no fields', async (_, opening, sentence) => {
  const root = await open(opening);
  expect(root.textContent).toMatch(sentence);
  expect(root.textContent).toContain('einfach Ihr Blatt');
  expect(root.querySelector('input')).toBeNull();
  expect(await pageViolations(root)).toEqual([]);
});

test('one can be counted although the name of the offer did not come', async () => {
  const root = await open({ found: lost });
  expect(root.querySelector('.door')).toBeNull();
  await word(1).fill(WORDS);
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toMatch(/gezählt/);
});

test.each(LANGUAGES)('speaks %s, without a violation', async (language) => {
  const root = await open({ language, told: () => ({ recordArrival: { counted: false } }) });
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
  expect(textsIn(root, '.door strong')).toEqual([language === 'ar' ? 'قهوة بعد الظهر' : 'Kaffeenachmittag']);
  root.querySelector<HTMLButtonElement>('button.main')?.click();
  await expect.poll(() => said(root)).not.toBe('');
  root.querySelectorAll('input').forEach((input, at) => {
    input.value = WORDS.split(' ')[at] ?? '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  root.querySelector<HTMLButtonElement>('button.main')?.click();
  await expect.poll(() => textsIn(root, '.said p').length).toBe(2);
  expect(await pageViolations(root)).toEqual([]);
});

test('stores nothing, and no address of a request holds a word', async () => {
  performance.clearResourceTimings();
  const root = await open();
  await word(1).fill(WORDS);
  await page.getByRole('button', { name: 'Ich bin da' }).click();
  await expect.poll(() => said(root)).toMatch(/gezählt/);
  expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0]);
  const asked = performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name).toLowerCase());
  expect(asked.filter((address) => /linde|amsel/.test(address))).toEqual([]);
});
