import { expect, onTestFinished, test, vi } from 'vitest';

import { DoubtOfferDocument, RegisterSheetDocument } from '../data/gql/graphql.js';
import { HOLLERBECK_DISTRICT, NEEDS } from './matching/cases/district.js';
import { bundling, choose, heard, live, mountPrescription, one, press, recorded, settled, shadowOf, sheetOf, telling, textsOf, tick, titlesOf } from './testing/mount-prescription.js';

const CODED = { ...HOLLERBECK_DISTRICT, needs: HOLLERBECK_DISTRICT.needs.map(({ slug }) => ({ slug, codes: slug === 'bereavement' ? [{ system: 'ICD_10_GM' as const, code: 'Z63', verified: true }] : [] })) };

/** The words of a fragment that must never be seen by a server. */
const LAUNCH = '#ort=59992&bedarf=loneliness,unsinn&icd10gm=Z63&praxis=praxis-1&name=Praxis%20am%20Markt&umkreis=5';

const pressed = (widget: Parameters<typeof textsOf>[0]): string[] => textsOf(widget, '[part="needs"] [aria-pressed="true"]');

async function print(widget: Parameters<typeof textsOf>[0]): Promise<void> {
  const link = one(widget, 'a.print');
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.click();
  await widget.updateComplete;
}

test('whatever is pressed, typed and printed: what leaves says where, and that a sheet was printed, and nothing else', async () => {
  const requests = recorded();
  const widget = await mountPrescription({ place: '59991', practice: 'praxis-1', 'practice-name': 'Praxis am Markt' });
  for (const label of ['Mehr …', 'Gesellschaft', 'Trauer', 'Hilfe bei Hitze', 'ohne Stufen', 'lieber zu zweit', 'Gesellschaft', 'Hilfe bei Hitze', 'Trauer']) await press(widget, label);
  await choose(widget, '#way', 'FETCHED');
  await choose(widget, '#way', 'BUS');
  await choose(widget, '#language', 'ar');
  await live(widget, 'Ostheide');
  for (const at of [0, 1, 2]) await tick(widget, at);
  one(widget, '.title').click();
  await vi.waitFor(() => expect(textsOf(widget, '.details').join()).toContain('Wir decken'));
  await vi.waitFor(() => expect(sheetOf(widget).get('w')).toMatch(/^[a-z]+(-[a-z]+){3}$/));
  const [code, ids] = [sheetOf(widget).get('w'), HOLLERBECK_DISTRICT.offers.map(({ id }) => id)];
  await print(widget);
  await press(widget, 'Auf dem Handy zeigen');
  await vi.waitFor(() => expect(requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([JSON.stringify({ variables: { practice: 'praxis-1', code } })]));
  await press(widget, 'Fertig');
  const paths = requests.map(({ method, url }) => `${method} ${new URL(url).pathname}${new URL(url).search}`);
  const hash = String(RegisterSheetDocument.__meta__?.['hash']).replace('sha256:', '');
  expect(new Set(paths)).toEqual(new Set(['GET /bundles/59991', 'GET /bundles/59991/texts', `POST /documents/${hash}`]));
  const all = JSON.stringify(requests);
  for (const secret of [...NEEDS, ...ids, 'Ostheide', '59992', 'STEP_FREE', 'FETCHED']) expect(all).not.toContain(secret);
});

test('without a practice code nothing is told at all, and a sheet has no word code', async () => {
  const requests = recorded();
  const widget = await mountPrescription({ place: '59991' });
  await tick(widget, 0);
  await print(widget);
  await press(widget, 'Auf dem Handy zeigen');
  expect(sheetOf(widget).get('w')).toBeNull();
  expect(requests.map(({ method }) => method)).toEqual(['GET']);
});

test('a sheet is counted once, and the next one has other words', async () => {
  const requests = recorded();
  const widget = await mountPrescription({ place: '59991', practice: 'praxis-1' });
  await tick(widget, 0);
  await vi.waitFor(() => expect(sheetOf(widget).get('w')).not.toBeNull());
  const first = sheetOf(widget).get('w');
  await print(widget);
  await print(widget);
  expect(sheetOf(widget).get('w')).toBe(first);
  await tick(widget, 1);
  const second = sheetOf(widget).get('w');
  expect(second).not.toBe(first);
  await print(widget);
  await vi.waitFor(() => expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(2));
});

test('a practice nobody knows hears that the sheet is good and not counted', async () => {
  const errors = heard('mit-error');
  const widget = await mountPrescription({ place: '59991', practice: 'nobody' }, { handlers: [telling(RegisterSheetDocument, () => ({ registerSheet: { accepted: false } }))] });
  await tick(widget, 0);
  await vi.waitFor(() => expect(sheetOf(widget).get('w')).not.toBeNull());
  await print(widget);
  await vi.waitFor(() => expect(textsOf(widget, '.notice').join()).toContain('nicht mitgezählt'));
  expect(errors.map(({ code }) => code)).toEqual(['UNKNOWN_PRACTICE']);
});

test('practice software opens it for somebody; what it said is gone with "Fertig" and the practice stays', async () => {
  const widget = await mountPrescription({ place: '59991' }, { handlers: [bundling(CODED)] });
  widget.launch(LAUNCH);
  await widget.updateComplete;
  await settled(widget);
  expect(pressed(widget)).toEqual(['Gesellschaft', 'Trauer']);
  expect(one<HTMLInputElement>(widget, '#place').value).toBe('59992 Ostheide');
  expect(one<HTMLSelectElement>(widget, '#radius').value).toBe('5');
  expect(widget.getAttributeNames().filter((name) => !['api', 'place'].includes(name))).toEqual([]);
  await tick(widget, 0);
  expect(sheetOf(widget).get('p')).toBe('Praxis am Markt');
  await press(widget, 'Leeren');
  expect(pressed(widget)).toEqual([]);
  expect(widget.practice).toBe('praxis-1');
  await tick(widget, 0);
  expect(sheetOf(widget).get('p')).toBe('Praxis am Markt');
});

test('a launch for the next one leaves nothing of the one before', async () => {
  const widget = await mountPrescription({ place: '59991' }, { handlers: [bundling(CODED)] });
  widget.launch('#bedarf=loneliness,movement');
  await tick(widget, 0);
  widget.launch('#icd10gm=Z63');
  await widget.updateComplete;
  expect(pressed(widget)).toEqual(['Trauer']);
  expect(textsOf(widget, '.on-sheet')).toEqual(['0 von 3 auf dem Blatt']);
});

test('a launch in an emergency shows the numbers', async () => {
  const widget = await mountPrescription({ place: '59991' });
  widget.launch('#bedarf=crisis');
  await widget.updateComplete;
  expect(textsOf(widget, '.crisis-title')).toEqual(['Hilfe in akuter Not']);
  expect(titlesOf(widget)).toEqual([]);
});

test('untouched it asks whether somebody is there, counts down in sight, and forgets all', async () => {
  const reset = heard('mit-prescription-reset');
  const widget = await mountPrescription({ place: '59991', 'idle-reset': '300' });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  await press(widget, 'Trauer');
  await tick(widget, 0);
  vi.advanceTimersByTime(269_000);
  await widget.updateComplete;
  expect(textsOf(widget, '.seconds')).toEqual([]);
  vi.advanceTimersByTime(11_000);
  await widget.updateComplete;
  expect(textsOf(widget, '.seconds')).toEqual(['Noch 20 Sekunden.']);
  await press(widget, 'Ja, weiter');
  one(widget, '.on-sheet').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await widget.updateComplete;
  expect(textsOf(widget, '.seconds')).toEqual([]);
  vi.advanceTimersByTime(301_000);
  await widget.updateComplete;
  expect([pressed(widget), textsOf(widget, '.on-sheet'), reset.length]).toEqual([[], ['0 von 3 auf dem Blatt'], 1]);
});

test('a place that somebody has only begun to type is forgotten with the rest', async () => {
  const widget = await mountPrescription({ place: '59991' });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const input = one<HTMLInputElement>(widget, '#place');
  input.value = 'Osth';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
  expect(input.value).toBe('Osth');
  vi.advanceTimersByTime(301_000);
  await widget.updateComplete;
  expect(input.value).toBe('59991 Hollerbeck');
});

test('with nothing chosen nothing counts down, and with idle-reset 0 never', async () => {
  const reset = heard('mit-prescription-reset');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  await mountPrescription({ place: '59991' });
  const never = await mountPrescription({ place: '59991', 'idle-reset': '0' });
  await press(never, 'Trauer');
  vi.advanceTimersByTime(10_000_000);
  expect(reset).toHaveLength(0);
  expect(pressed(never)).toEqual(['Trauer']);
});

test('a page that is left holds nothing for whoever comes back to it', async () => {
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Trauer');
  await live(widget, 'Ostheide');
  await choose(widget, '#sheet-language', 'ru');
  await tick(widget, 0);
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await widget.updateComplete;
  expect([pressed(widget), textsOf(widget, '.on-sheet'), one<HTMLInputElement>(widget, '#place').value]).toEqual([[], ['0 von 3 auf dem Blatt'], '59991 Hollerbeck']);
  expect(one<HTMLSelectElement>(widget, '#sheet-language').value).toBe('de');
});

test('nothing is kept in the browser, and no field offers what was typed before', async () => {
  const widget = await mountPrescription({ place: '59991', practice: 'praxis-1' });
  await press(widget, 'Trauer');
  await tick(widget, 0);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  expect([...shadowOf(widget).querySelectorAll('input, select')].map((field) => field.getAttribute('autocomplete')).filter((value) => value !== 'off')).toEqual([]);
});

test('a practice that doubts an offer is asked once more; then it is told, marked at once and taken off the sheet', async () => {
  const requests = recorded();
  const widget = await mountPrescription({ place: '59991', practice: 'praxis-1' }, { handlers: [telling(DoubtOfferDocument, () => ({ doubtOffer: { accepted: true } }))] });
  const id = one(widget, '.pick').dataset['id'];
  await tick(widget, 0);
  one(widget, '.title').click();
  await vi.waitFor(() => expect(textsOf(widget, '.details').join()).toContain('Stimmt nicht mehr'));
  await press(widget, 'Stimmt nicht mehr');
  expect(shadowOf(widget).activeElement?.textContent).toBe('Abbrechen');
  expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
  await press(widget, 'Ja, melden');
  await vi.waitFor(() => expect(textsOf(widget, '.pick .special').join()).toContain('Das Angebot ist markiert'));
  expect(requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([JSON.stringify({ variables: { offer: id, practice: 'praxis-1' } })]);
  expect(textsOf(widget, '.on-sheet')).toEqual(['0 von 3 auf dem Blatt']);
  expect(one<HTMLInputElement>(widget, '.box input').disabled).toBe(true);
});

test('a doubt that does not arrive can be told again', async () => {
  const widget = await mountPrescription({ place: '59991', practice: 'praxis-1' }, { handlers: [telling(DoubtOfferDocument, () => Response.error())] });
  one(widget, '.title').click();
  await vi.waitFor(() => expect(textsOf(widget, '.details').join()).toContain('Stimmt nicht mehr'));
  await press(widget, 'Stimmt nicht mehr');
  await press(widget, 'Ja, melden');
  await vi.waitFor(() => expect(textsOf(widget, '.doubt [role="alert"]').join()).toContain('ließ sich nicht melden'));
  expect(textsOf(widget, '.doubt .strong')).toEqual(['Ja, melden']);
});
