import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { id22 } from './address/offer-id.js';
import { HOLLERBECK_DISTRICT } from './matching/cases/district.js';
import { bundling, choose, heard, live, mountPrescription, one, press, settled, shadowOf, sheetOf, textsOf, tick, titlesOf } from './testing/mount-prescription.js';

const idsOf = (selector: string, widget: Parameters<typeof shadowOf>[0]): string[] => [...shadowOf(widget).querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['id'] ?? '');

test('two needs, two offers and one press of the button make a sheet: five clicks from opening', async () => {
  const widget = await mountPrescription({ place: '59991' });
  let clicks = 0;
  shadowOf(widget).addEventListener('click', () => (clicks += 1));
  await press(widget, 'Gesellschaft');
  await press(widget, 'Trauer');
  await tick(widget, 0);
  await tick(widget, 1);
  const chosen = idsOf('.pick.chosen', widget);
  const print = one<HTMLAnchorElement>(widget, 'a.print');
  expect(print.target).toBe('_blank');
  expect(new URL(print.href).pathname).toBe('/blatt');
  expect(Object.fromEntries(sheetOf(widget))).toEqual({ d: '05999', o: chosen.map(id22).join(','), s: 'a5', l: 'de', k: '59991' });
  print.addEventListener('click', (event) => event.preventDefault());
  print.click();
  expect(clicks).toBe(5);
  await widget.updateComplete;
  expect(textsOf(widget, '.on-sheet')).toEqual(['2 von 3 auf dem Blatt']);
  expect(textsOf(widget, '.clear')).toEqual(['Fertig']);
});

test('the first offer answers what was pressed, and says where, when, what it costs and why', async () => {
  const widget = await mountPrescription({ place: '59991' });
  expect(textsOf(widget, '.lists-title')).toEqual(['Das gibt es in der Nähe']);
  await press(widget, 'Trauer');
  expect(textsOf(widget, '.lists-title')).toEqual(['Das passt am besten']);
  const at = titlesOf(widget).indexOf('Trauercafé');
  expect(textsOf(widget, '.when')[at]).toBe('650 m, 12 Minuten zu Fuß · Sonntag, 15 bis 17 Uhr · kostenlos');
  expect(one(widget, '.pick .leaf', at).getAttribute('aria-label')).toBe('Sonntag, 6. Dezember');
  expect(textsOf(widget, '.where')[at]).toMatch(/^Trauer · .*geprüft vor/);
});

test('a fourth offer is refused kindly, and one that is taken off makes room', async () => {
  const widget = await mountPrescription({ place: '59991' });
  for (const at of [0, 1, 2, 3]) await tick(widget, at);
  expect(textsOf(widget, '.notice')).toEqual(['Auf ein Blatt passen 3 Angebote. Nehmen Sie eines weg, dann ist wieder Platz.']);
  expect(shadowOf(widget).querySelectorAll('.box input:checked')).toHaveLength(3);
  await tick(widget, 0);
  await tick(widget, 3);
  expect(shadowOf(widget).querySelectorAll('.box input:checked')).toHaveLength(3);
  expect(textsOf(widget, '.notice')).toEqual(['']);
});

test('what is on the sheet stays in sight when other wishes leave it out', async () => {
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Trauer');
  await tick(widget, titlesOf(widget).indexOf('Trauercafé'));
  await press(widget, 'Trauer');
  await press(widget, 'Bewegung');
  expect(textsOf(widget, '.kept .title')).toEqual(['Trauercafé']);
  one(widget, '.box input').focus();
  await tick(widget, 0);
  expect(shadowOf(widget).querySelector('.kept')).toBeNull();
  expect(shadowOf(widget).activeElement).not.toBeNull();
});

test('paper, language and where the person lives stand behind the # of the sheet', async () => {
  const widget = await mountPrescription({ place: '59991', 'practice-name': 'Praxis am Markt', paper: 'a4', 'patient-lang': 'tr' });
  await tick(widget, 0);
  expect(Object.fromEntries(sheetOf(widget))).toMatchObject({ p: 'Praxis am Markt', s: 'a4', l: 'tr', k: '59991' });
  await choose(widget, '#paper', 'LARGE');
  await choose(widget, '#language', 'uk');
  await live(widget, 'Ostheide');
  expect(Object.fromEntries(sheetOf(widget))).toMatchObject({ s: 'gross', l: 'uk', k: '59992' });
  await choose(widget, '#sheet-language', 'ru');
  expect(sheetOf(widget).get('l')).toBe('ru');
});

test('another village of the district is found without asking anybody, and distances are counted from there', async () => {
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Gemeinsam essen');
  expect(textsOf(widget, '.when').join()).toContain('150 m');
  await live(widget, '59992');
  expect(one<HTMLInputElement>(widget, '#place').value).toBe('59992 Ostheide');
  expect(titlesOf(widget)).toContain('Mittag im Dorfladen');
});

test('the code for the telephone is drawn when it is wanted, and holds neither practice nor postcode', async () => {
  const widget = await mountPrescription({ place: '59991', 'practice-name': 'Praxis am Markt' });
  await press(widget, 'Auf dem Handy zeigen');
  expect(textsOf(widget, '.notice')).toEqual(['Wählen Sie zuerst ein Angebot aus.']);
  await tick(widget, 0);
  await press(widget, 'Auf dem Handy zeigen');
  await expect.poll(() => shadowOf(widget).querySelector('.qr')).not.toBeNull();
  expect(one(widget, '.qr path').getAttribute('d')?.length).toBeGreaterThan(1_000);
  expect(textsOf(widget, '.clear')).toEqual(['Fertig']);
});

test('an opened offer shows its texts, its dates and its telephone in place', async () => {
  const widget = await mountPrescription({ place: '59991' });
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
  await expect.poll(() => textsOf(widget, '.details .text').join(' ')).toContain('Wir decken den Tisch.');
  expect(one<HTMLAnchorElement>(widget, '.details .phone').href).toMatch(/^tel:\d+$/);
  expect(textsOf(widget, '.details').join(' ')).toMatch(/Die nächsten Termine.*Herr Grünewald.*Heimatverein Hollerbeck/);
  expect(textsOf(widget, '.details')[0]).not.toContain('Stimmt nicht mehr');
  one(widget, '.title').click();
  await widget.updateComplete;
  expect(shadowOf(widget).querySelector('.details')).toBeNull();
});

test('what is left out is counted with its reason', async () => {
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Gesellschaft');
  expect(textsOf(widget, '.left-out li').join(' ')).toMatch(/gerade voll oder pausieren/);
});

test('an emergency shows numbers and no offer, and leads back', async () => {
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Akute Not? Hier sind die Nummern');
  expect(titlesOf(widget)).toEqual([]);
  expect(shadowOf(widget).activeElement?.textContent).toBe('Hilfe in akuter Not');
  expect([...shadowOf(widget).querySelectorAll<HTMLAnchorElement>('.crisis a')].map(({ href }) => href)).toEqual(
    ['112', '110', '116117', '08001110111', '08001110222', '116123', '116016', '116111'].map((number) => `tel:${number}`),
  );
  await press(widget, 'Zurück zu den Angeboten');
  expect(titlesOf(widget).length).toBeGreaterThan(3);
  expect(shadowOf(widget).activeElement?.className).toBe('crisis-button');
});

test('in a heat wave a warm band comes first, and cool places before others', async () => {
  const widget = await mountPrescription({ place: '59991' }, { content: '<p slot="heat">Hitzetelefon 0221 4710</p>' });
  await press(widget, 'Mehr …');
  await press(widget, 'Hilfe bei Hitze');
  expect(textsOf(widget, '.heat').join()).toContain('trinken');
  expect(one<HTMLSlotElement>(widget, 'slot[name="heat"]').assignedElements()[0]?.textContent).toContain('0221 4710');
  expect(textsOf(widget, '.where')[0]).toContain('kühler Ort');
});

test('the page settles which needs there are, and which are pressed from the start', async () => {
  const widget = await mountPrescription({ place: '59991', needs: 'movement bereavement', preselect: 'bereavement money' });
  expect(textsOf(widget, '[part="needs"] .chip')).toEqual(['Bewegung', 'Trauer']);
  expect(textsOf(widget, '[part="needs"] [aria-pressed="true"]')).toEqual(['Trauer']);
});

test('nothing found leads on', async () => {
  const far = { ...HOLLERBECK_DISTRICT, offers: HOLLERBECK_DISTRICT.offers.filter(({ title }) => title === 'Trauercafé') };
  const widget = await mountPrescription({ place: '59993', radius: '1' }, { handlers: [bundling(far)] });
  await press(widget, 'Trauer');
  expect(titlesOf(widget)).toEqual([]);
  expect(textsOf(widget, '.empty .button')).toEqual(['Bis 10 km suchen']);
  await press(widget, 'Bis 10 km suchen');
  expect(titlesOf(widget)).toEqual(['Trauercafé']);
  expect(shadowOf(widget).activeElement?.textContent).toBe('Das passt am besten');
});

test('more offers are shown when wanted, and the focus goes to the first of them', async () => {
  const widget = await mountPrescription({ place: '59991' });
  const before = titlesOf(widget).length;
  one(widget, '.more .button').click();
  await widget.updateComplete;
  expect(titlesOf(widget).length).toBeGreaterThan(before);
  expect(shadowOf(widget).activeElement).toBe(one(widget, '.title', before));
});

test('events say how many and never what', async () => {
  const [ready, printed, reset] = [heard('mit-prescription-ready'), heard('mit-prescription-print'), heard('mit-prescription-reset')];
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Trauer');
  await tick(widget, 0);
  one(widget, 'a.print').addEventListener('click', (event) => event.preventDefault());
  one(widget, 'a.print').click();
  await widget.updateComplete;
  await press(widget, 'Fertig');
  expect(ready.map(({ count }) => count)).toEqual([HOLLERBECK_DISTRICT.offers.length]);
  expect(printed.map(({ count }) => count)).toEqual([1]);
  expect(reset).toHaveLength(1);
  for (const event of [...ready, ...printed, ...reset]) expect(Object.keys(event).filter((key) => !['count', 'isTrusted'].includes(key))).toEqual([]);
});

test('with the keyboard alone a sheet is made', async () => {
  await page.viewport(1240, 900);
  const widget = await mountPrescription({ place: '59991' });
  const focused = (): Element | null => shadowOf(widget).activeElement;
  const tabTo = async (found: () => boolean): Promise<void> => {
    for (let steps = 0; steps < 80 && !found(); steps += 1) await userEvent.tab();
    expect(found()).toBe(true);
  };
  await tabTo(() => focused()?.textContent?.trim() === 'Trauer');
  await userEvent.keyboard(' ');
  await tabTo(() => focused()?.matches('.box input') ?? false);
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(shadowOf(widget).querySelectorAll('.box input:checked')).toHaveLength(1));
  await tabTo(() => focused()?.matches('a.print') ?? false);
});

test('for whom it is leaves out what is meant for others, brings to the front what is meant for them, and is forgotten', async () => {
  const widget = await mountPrescription({ place: '59991' });
  await press(widget, 'Gemeinsam essen');
  const [anybodys, where] = [titlesOf(widget), (title: string): number => titlesOf(widget).indexOf(title)];
  expect(anybodys).toContain('Männer am Herd');
  const before = where('Männer am Herd');
  await choose(widget, '#person', 'WOMAN');
  expect(titlesOf(widget)).not.toContain('Männer am Herd');
  await choose(widget, '#person', 'OLDER_MAN');
  expect(where('Männer am Herd')).toBeLessThanOrEqual(before);
  widget.reset();
  await widget.updateComplete;
  expect(one<HTMLSelectElement>(widget, '#person').value).toBe('');
});
