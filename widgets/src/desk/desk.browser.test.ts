import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { textsIn } from '../arrival/testing/page-root.js';
import { pageViolations } from '../arrival/testing/page-violations.js';
import { telling } from '../arrival/testing/telling.js';
import { RecordArrivalDocument } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import { deskOf } from './testing/desk-fixtures.js';
import { openDesk, SECRET } from './testing/open-desk.js';

const button = (name: string | RegExp): ReturnType<typeof page.getByRole> => page.getByRole('button', { name, exact: true });
const said = (root: HTMLElement, part: string): string => textsIn(root, `[data-part="${part}"] .said`).join();
const holds = (root: HTMLElement, part: string): string => textsIn(root, `[data-part="${part}"] .holds`).join();

test('shows what people see now', async () => {
  const { root } = await openDesk();
  expect(textsIn(root, 'h1')).toEqual(['Kaffeenachmittag mit selbst gebackenem Kuchen']);
  expect(textsIn(root, '.seen dd')).toEqual([
    'Mittwoch, 25. November, 15 bis 17 Uhr',
    'Mittwoch, 2. Dezember, 15 bis 17 Uhr – fällt aus – Basar im Pfarrheim',
    'Gemeindehaus St. Marien, Brückstraße 12, 44787 Bochum',
    '0234 123456',
    'Frau Öztürk',
    'Zu freien Plätzen steht hier nichts.',
    'Geprüft vor 9 Tagen',
  ]);
  expect(root.querySelector('.note')).toBeNull();
  expect(await pageViolations(root)).toEqual([]);
});

test('says what is missing', async () => {
  const { root } = await openDesk(deskOf({ occurrences: [], place: null, contact: null, organiser: null, lastConfirmedAt: null, freshness: 'DUE' }));
  expect(textsIn(root, '.seen .missing')).toEqual(['In den nächsten Wochen steht kein Termin fest.', 'Es steht kein Ort dabei.', 'Es steht keine Telefonnummer dabei.']);
  expect(textsIn(root, '[data-part="call"] .missing')).toEqual(['Dafür fehlt noch eine Telefonnummer im Eintrag.']);
  expect(await pageViolations(root)).toEqual([]);
});

test('a practice has doubted it: the notice has the day, and a confirmation ends it', async () => {
  const { root, api } = await openDesk(deskOf({}, { doubted: true, doubtedOn: '2026-11-20' }));
  expect(textsIn(root, '.note h2')).toEqual(['Eine Praxis sagt: Hier stimmt etwas nicht']);
  expect(textsIn(root, '.note').join()).toContain('Das war am Freitag, 20. November.');
  await button('Alles stimmt noch').click();
  await expect.poll(() => said(root, 'confirm')).toBe('Danke! Der Eintrag gilt als heute geprüft. Praxen sehen es sofort.');
  expect(root.querySelector('.note')).toBeNull();
  expect(api.keep.mock.calls).toEqual([[SECRET, { confirm: true }]]);
  expect(textsIn(root, '.seen dd').at(-1)).toBe('Geprüft heute');
});

test('links of the notice lead within the page and leave the address alone', async () => {
  const before = location.href;
  await openDesk(deskOf({}, { doubted: true, doubtedOn: null }));
  await page.getByRole('link', { name: 'schreiben Sie, was sich geändert hat' }).click();
  expect(document.activeElement?.id).toBe('message');
  await page.getByRole('link', { name: 'sagen Sie es mit dem grünen Knopf' }).click();
  expect(document.activeElement?.id).toBe('confirm');
  expect(location.href).toBe(before);
});

test('a break begins at once, can be changed and ended, and each can be taken back', async () => {
  const { root, api } = await openDesk();
  await page.getByLabelText('Letzter Tag der Pause').fill('2027-01-06');
  await page.getByLabelText('Was sollen die Menschen dazu wissen?').fill(' Frohe Weihnachten! ');
  await button('Pause eintragen').click();
  await expect.poll(() => holds(root, 'pause')).toBe('Es ist Pause bis einschließlich Mittwoch, 6. Januar 2027. Dabei steht: „Frohe Weihnachten!“');
  expect(said(root, 'pause')).toContain('Gespeichert. Praxen sehen es sofort.');
  expect(await pageViolations(root)).toEqual([]);
  await button('Pause beenden').click();
  await expect.poll(() => holds(root, 'pause')).toBe('Es ist keine Pause eingetragen.');
  expect(document.activeElement).toBe(root.querySelector('[data-part="pause"] .said'));
  await button('Rückgängig machen').click();
  await expect.poll(() => holds(root, 'pause')).toMatch(/^Es ist Pause bis einschließlich Mittwoch, 6\. Januar 2027/);
  expect(said(root, 'pause')).toBe('Zurückgenommen. Es gilt wieder, was vorher galt.');
  await page.getByLabelText('Letzter Tag der Pause').fill('');
  await button('Pause ändern').click();
  await expect.poll(() => holds(root, 'pause')).toBe('Es ist Pause, bis Sie sie beenden. Dabei steht: „Frohe Weihnachten!“');
  expect(api.keep.mock.calls.map(([, change]) => change)).toEqual([
    { paused: true, pausedUntil: '2027-01-06', pauseNote: 'Frohe Weihnachten!' },
    { paused: false },
    { paused: true, pausedUntil: '2027-01-06', pauseNote: 'Frohe Weihnachten!' },
    { paused: true, pausedUntil: null, pauseNote: 'Frohe Weihnachten!' },
  ]);
});

test('a day that is over is not taken, and the field says why', async () => {
  const { root, api } = await openDesk();
  const day = page.getByLabelText('Letzter Tag der Pause');
  await day.fill('2026-11-21');
  await button('Pause eintragen').click();
  expect(textsIn(root, '#until-hint')).toEqual(['Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren.']);
  expect(document.activeElement).toBe(day.element());
  expect(await pageViolations(root)).toEqual([]);
  await day.fill('2026-11-22');
  await button('Pause eintragen').click();
  await expect.poll(() => api.keep.mock.calls.length).toBe(1);
  expect(textsIn(root, '#until-hint').join()).not.toContain('vorbei');
});

test('what is typed elsewhere stays when something is saved', async () => {
  const { root } = await openDesk();
  await page.getByLabelText('Was sollen die Menschen dazu wissen?').fill('Wir renovieren.');
  await page.getByLabelText('Was hat sich geändert?').fill('Neue Nummer');
  await page.getByLabelText('Freie Plätze').fill('5');
  await button('Alles stimmt noch').click();
  await expect.poll(() => said(root, 'confirm')).toMatch(/^Danke/);
  expect([...root.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)).toEqual(expect.arrayContaining(['Wir renovieren.', 'Neue Nummer', '5']));
});

test('room: a number, full, nothing said, and back again', async () => {
  const { root, api } = await openDesk();
  await page.getByLabelText('Freie Plätze').fill('3');
  await button('Zahl speichern').click();
  await expect.poll(() => holds(root, 'room')).toBe('Es sind 3 Plätze frei.');
  await button('Alles besetzt').click();
  await expect.poll(() => holds(root, 'room')).toBe('Alle Plätze sind besetzt.');
  expect(button('Alles besetzt').element().getAttribute('aria-pressed')).toBe('true');
  await button('Rückgängig machen').click();
  await expect.poll(() => holds(root, 'room')).toBe('Es sind 3 Plätze frei.');
  await button('Dazu sage ich nichts').click();
  await expect.poll(() => holds(root, 'room')).toBe('Zu freien Plätzen steht hier nichts.');
  expect(api.keep.mock.calls.map(([, change]) => change)).toEqual([{ free: 3 }, { free: 0 }, { free: 3 }, { freeUnknown: true }]);
});

test.each(['', 'viele', '-1', '3,5'])('"%s" is no number of places and leads back to the field', async (typed) => {
  const { root, api } = await openDesk();
  const field = page.getByLabelText('Freie Plätze');
  await field.fill(typed);
  await button('Zahl speichern').click();
  expect(document.activeElement).toBe(field.element());
  expect(textsIn(root, '#free-hint')).toEqual(['Bitte schreiben Sie eine Zahl, zum Beispiel 3.']);
  expect(api.keep).not.toHaveBeenCalled();
});

test('ringing first is said with one tick', async () => {
  const { root, api } = await openDesk();
  await page.getByLabelText('Bitte vorher anrufen').click();
  await expect.poll(() => holds(root, 'call')).toBe('Wer kommen will, ruft vorher an.');
  expect(api.keep.mock.calls).toEqual([[SECRET, { callFirst: true }]]);
  expect(textsIn(root, '.seen').join()).toContain('Wer kommen will, ruft vorher an.');
});

test('changes made fast after one another are saved one by one, in their order', async () => {
  const { root, api } = await openDesk();
  const keep = api.keep.getMockImplementation();
  let running = 0;
  api.keep.mockImplementation(async (...change) => {
    expect((running += 1)).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    running -= 1;
    return (await keep?.(...change)) ?? deskOf();
  });
  for (const name of ['Alles besetzt', 'Dazu sage ich nichts', 'Alles stimmt noch']) root.querySelectorAll('button').forEach((found) => found.textContent === name && found.click());
  await expect.poll(() => said(root, 'confirm')).toMatch(/^Danke/);
  expect(api.keep.mock.calls.map(([, change]) => change)).toEqual([{ free: 0 }, { freeUnknown: true }, { confirm: true }]);
});

test.each<[string, unknown, RegExp]>([
  ['without internet', new RequestError('OFFLINE'), /^Noch nicht gespeichert: Sie haben gerade kein Internet\./],
  ['without an answer', new RequestError('UNAVAILABLE'), /^Noch nicht gespeichert: .*Es liegt nicht an Ihnen/],
  ['after too many changes', new RequestError('TOO_MANY_ATTEMPTS', { de: { message: 'x', hint: 'y' } }), /^Noch nicht gespeichert: .*In einer Minute/],
  ['with a fault', new TypeError('x'), /^Noch nicht gespeichert/],
])('%s nothing typed is lost, and the next try saves it', async (_, error, sentence) => {
  const { root, api } = await openDesk();
  api.keep.mockRejectedValueOnce(error);
  await page.getByLabelText('Was sollen die Menschen dazu wissen?').fill('Wir renovieren.');
  await button('Pause eintragen').click();
  await expect.poll(() => said(root, 'pause')).toMatch(sentence);
  expect(holds(root, 'pause')).toBe('Es ist keine Pause eingetragen.');
  await expect.element(page.getByLabelText('Was sollen die Menschen dazu wissen?')).toHaveValue('Wir renovieren.');
  expect(await pageViolations(root)).toEqual([]);
  await button('Noch einmal versuchen').click();
  await expect.poll(() => holds(root, 'pause')).toContain('„Wir renovieren.“');
});

test('a tick stays where it is set while it is being saved', async () => {
  const { root, api } = await openDesk();
  let answer = (): void => {};
  api.keep.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(deskOf({ callFirst: true })))));
  const box = page.getByLabelText('Bitte vorher anrufen');
  await box.click();
  await expect.poll(() => said(root, 'call')).toBe('Wird gespeichert …');
  await expect.element(box).toBeChecked();
  answer();
  await expect.poll(() => said(root, 'call')).toMatch(/^Gespeichert/);
  await expect.element(box).toBeChecked();
});

test('a tick that could not be saved is taken out again', async () => {
  const { root, api } = await openDesk();
  api.keep.mockRejectedValueOnce(new RequestError('UNAVAILABLE'));
  await page.getByLabelText('Bitte vorher anrufen').click();
  await expect.poll(() => said(root, 'call')).toMatch(/^Noch nicht gespeichert/);
  await expect.element(page.getByLabelText('Bitte vorher anrufen')).not.toBeChecked();
});

test('an address that holds no longer and a change that cannot be are said', async () => {
  const { root, api } = await openDesk();
  api.keep.mockRejectedValueOnce(new RequestError('UNKNOWN_SECRET', { de: { message: 'x', hint: 'y' } }));
  await button('Alles stimmt noch').click();
  await expect.poll(() => said(root, 'confirm')).toMatch(/Diese Adresse gilt nicht mehr/);
  api.keep.mockRejectedValueOnce(new RequestError('BAD_USER_INPUT', { de: { message: 'Der Text ist zu lang.', hint: 'Bitte kürzen Sie ihn.' } }));
  await button('Alles besetzt').click();
  await expect.poll(() => said(root, 'room')).toBe('Nicht gespeichert: Der Text ist zu lang. Bitte kürzen Sie ihn.');
});

test('words for whoever looks after the entry become a letter without the secret', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { root } = await openDesk();
  await page.getByLabelText('Was hat sich geändert?').fill('Wir treffen uns jetzt um 14 Uhr & bringen Kuchen mit.');
  const letter = new URL(root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '');
  expect(letter.searchParams.get('subject')).toBe('Änderung: Kaffeenachmittag mit selbst gebackenem Kuchen');
  expect(letter.searchParams.get('body')).toContain('Wir treffen uns jetzt um 14 Uhr & bringen Kuchen mit.');
  await button('Text kopieren').click();
  await expect.poll(() => root.textContent).toContain('Kopiert. Sie können den Text jetzt einfügen.');
  expect(write.mock.calls.join()).toMatch(/Kuchen\n.*\/angebote\/0b5f3c0e-[^#]*\n\nWir treffen uns/);
  expect(root.innerHTML).not.toContain(SECRET);
  write.mockRestore();
});

test('a sheet is counted here, too', async () => {
  const told = vi.fn(() => ({ recordArrival: { counted: true } }));
  const { root } = await openDesk(deskOf(), { handlers: [telling(RecordArrivalDocument, told)] });
  await page.getByLabelText('1. Wort').fill('Linde Brücke Amsel Mond');
  await button('Zählen').click();
  await expect.poll(() => textsIn(root, '#arrival .said').join()).toBe('Gezählt. Danke! Jedes Blatt zählt einmal.');
  expect(told.mock.calls).toEqual([[{ offer: deskOf().activity.id, code: 'Linde-Brücke-Amsel-Mond' }]]);
  await expect.element(page.getByLabelText('1. Wort')).toHaveValue('');
});

test('shows how many came, by quarter, with a word about the fives', async () => {
  const { root } = await openDesk(deskOf({}, { arrivals: [{ quarter: '2026-Q2', count: 5 }, { quarter: '2026-Q3', count: 0 }] }));
  expect(textsIn(root, 'tbody tr')).toEqual(['Juli bis September 20260', 'April bis Juni 20265']);
  expect(root.textContent).toContain('Hier stehen nur ganze Fünfer');
});

test('leads to the poster', async () => {
  const { root } = await openDesk();
  expect(root.querySelector('a[href^="plakat#"]')?.getAttribute('href')).toBe('plakat#C188Dm8rXX6aQTyNLh8Klw');
});

test.each<[string, string, unknown, RegExp]>([
  ['no secret', '', null, /^Hier fehlt noch der Schlüssel$/],
  ['a wrong secret', 'falsch', null, /^Diesen Schlüssel kennen wir nicht$/],
  ['no internet', SECRET, new RequestError('OFFLINE'), /^Sie haben gerade kein Internet$/],
  ['too many questions', SECRET, new RequestError('TOO_MANY_ATTEMPTS'), /^Einen Moment Geduld, bitte$/],
  ['no answer', SECRET, new RequestError('UNAVAILABLE'), /^Diese Seite ist gerade nicht zu erreichen$/],
])('%s has a sentence and a way on', async (_, secret, error, sentence) => {
  const { keptDesk } = await import('./testing/kept-desk.js');
  const api = keptDesk(deskOf(), SECRET);
  if (error !== null) api.load.mockRejectedValueOnce(error);
  const { root } = await openDesk(deskOf(), { api, secret });
  expect(textsIn(root, 'h1').join()).toMatch(sentence);
  expect(await pageViolations(root)).toEqual([]);
  if (error === null) return;
  await button('Noch einmal versuchen').click();
  await expect.poll(() => textsIn(root, 'h1')).toEqual(['Kaffeenachmittag mit selbst gebackenem Kuchen']);
});

test('whoever opens another desk meanwhile sees that one', async () => {
  const { keptDesk } = await import('./testing/kept-desk.js');
  const api = keptDesk(deskOf(), SECRET);
  const { root, page: desk } = await openDesk(deskOf(), { api });
  api.load.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return deskOf({ title: 'Das langsame' });
  });
  const slow = desk.open('langsam');
  await desk.open(SECRET);
  await slow;
  expect(textsIn(root, 'h1')).toEqual(['Kaffeenachmittag mit selbst gebackenem Kuchen']);
});
