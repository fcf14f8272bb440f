import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { pageRoot, textsIn } from '../arrival/testing/page-root.js';
import { pageViolations } from '../arrival/testing/page-violations.js';
import { telling } from '../arrival/testing/telling.js';
import { PracticeReportDocument, type PracticeReportQuery } from '../data/gql/graphql.js';
import { lost } from '../testing/handlers.js';
import type { PracticeReport } from './practice-report.js';
import { ReportPage } from './report-page.js';

const SECRET = 'n3Zq-7_hYw0aB1cD2eF3gH4iJ5kL6mN7';

const reportOf = (report: Partial<PracticeReport> = {}): PracticeReportQuery => ({
  practiceReport: {
    label: 'Praxis am Markt',
    code: 'k7m2p9qx',
    quarters: [
      { quarter: '2026-Q2', sheets: 35, arrivals: 5 },
      { quarter: '2026-Q3', sheets: 40, arrivals: 0 },
    ],
    ...report,
  },
});

type Told = (variables: { secret: string }) => PracticeReportQuery | Response;

async function open(told: Told = () => reportOf(), secret = SECRET): Promise<{ root: HTMLElement; report: ReportPage }> {
  const { root, api } = await pageRoot([telling(PracticeReportDocument, told)], ['schreibtisch.css']);
  const report = new ReportPage(root, api);
  await report.open(secret);
  return { root, report };
}

test('shows sheets and arrivals by quarter, the latest first, and what they make together', async () => {
  const told = vi.fn<Told>(() => reportOf());
  const { root } = await open(told);
  expect(told.mock.calls).toEqual([[{ secret: SECRET }]]);
  expect(textsIn(root, 'h1')).toEqual(['Praxis am Markt']);
  expect(textsIn(root, 'tbody tr')).toEqual(['Juli bis September 2026400', 'April bis Juni 2026355']);
  expect(textsIn(root, 'tfoot tr')).toEqual(['Zusammen755']);
  expect(root.textContent).toContain('Eine 0 heißt also nicht, dass nichts war.');
  expect(await pageViolations(root)).toEqual([]);
});

test('before the first quarter is over it says when numbers come', async () => {
  const { root } = await open(() => reportOf({ quarters: [] }));
  expect(root.querySelector('table')).toBeNull();
  expect(textsIn(root, '.holds')).toEqual(['Die ersten Zahlen stehen hier, wenn dieses Vierteljahr vorbei ist.']);
});

test('makes the bookmark as one types, without the secret', async () => {
  const { root } = await open();
  const link = root.querySelector<HTMLAnchorElement>('.address a');
  expect(link?.href).toMatch(/\/praxis#praxis=k7m2p9qx&name=Praxis%20am%20Markt$/);
  await page.getByLabelText('Name auf dem Blatt').fill('');
  await page.getByLabelText('Postleitzahl oder Ort').fill('48291');
  expect(link?.href).toMatch(/\/praxis#ort=48291&praxis=k7m2p9qx$/);
  expect(root.innerHTML).not.toContain(SECRET);
});

test('the bookmark is copied by a button', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { root } = await open();
  await page.getByRole('button', { name: 'Adresse kopieren' }).click();
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/\/praxis#praxis=k7m2p9qx&name=Praxis%20am%20Markt$/));
  await expect.poll(() => root.textContent).toContain('Kopiert.');
  write.mockRestore();
});

test.each<[string, Told, string, RegExp]>([
  ['no secret', () => reportOf(), '', /Hier fehlt noch der Schlüssel/],
  ['a wrong secret', () => ({ practiceReport: null }), 'falsch', /Diesen Schlüssel kennen wir nicht/],
  ['no answer', lost, SECRET, /gerade nicht zu erreichen/],
])('%s has a sentence and a way on', async (_, told, secret, sentence) => {
  const { root } = await open(told, secret);
  expect(textsIn(root, 'h1').join()).toMatch(sentence);
  expect(root.querySelector('button')).not.toBeNull();
  expect(await pageViolations(root)).toEqual([]);
});

test('a pasted address opens the report and stays in the address bar', async () => {
  const before = location.hash;
  const { root } = await open(({ secret }) => (secret === SECRET ? reportOf() : { practiceReport: null }), 'falsch');
  await page.getByLabelText('Ihre Adresse oder Ihr Schlüssel').fill(`https://miteinander.example/praxis-zahlen#${SECRET}`);
  await page.getByRole('button', { name: 'Öffnen' }).click();
  await expect.poll(() => textsIn(root, 'h1')).toEqual(['Praxis am Markt']);
  expect(location.hash).toBe(`#${SECRET}`);
  history.replaceState(null, '', before === '' ? location.pathname + location.search : before);
});

test('one can try again, and then it is there', async () => {
  let answers = false;
  const { root } = await open(() => (answers ? reportOf() : lost()));
  answers = true;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect.poll(() => textsIn(root, 'h1')).toEqual(['Praxis am Markt']);
});

test('the secret is in no address of a request and nowhere kept', async () => {
  performance.clearResourceTimings();
  await open();
  expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes(SECRET))).toEqual([]);
  expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0]);
});
