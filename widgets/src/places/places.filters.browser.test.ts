import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { PlacesNearDocument, type PlacesNearQueryVariables } from '../data/gql/graphql.js';
import { answering } from '../testing/handlers.js';
import { heard } from '../testing/mount.js';
import { MEETING_KINDS } from './kind-groups.js';
import type { MitPlaces } from './places.element.js';
import { mountPlaces, one, settled, shadowOf, textsOf } from './testing/mount-places.js';
import { placeListOf, placeOf } from './testing/place-fixtures.js';

/** A widget and the questions it has asked so far. */
async function asking(attributes: Record<string, string> = {}): Promise<{ widget: MitPlaces; questions: PlacesNearQueryVariables[] }> {
  const questions: PlacesNearQueryVariables[] = [];
  const listed = answering(PlacesNearDocument, (question) => (questions.push(question), placeListOf([placeOf()])));
  return { widget: await mountPlaces({ place: '48291', ...attributes }, { handlers: [listed] }), questions };
}

const press = async (widget: MitPlaces, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await settled(widget);
};

test('the attributes of the page are the first question', async () => {
  const { questions } = await asking({ radius: '3.5', kinds: 'library village-hall castle', 'open-now': '', cool: '', limit: '7' });
  expect(questions).toEqual([{ near: { postalCode: '48291', radiusKm: 3.5 }, filter: { kinds: ['LIBRARY', 'VILLAGE_HALL'], openNow: true, coolPlace: true }, first: 7 }]);
});

test('a point wins over a place and is told to about a kilometre only', async () => {
  const { questions } = await asking({ lat: '51.98765', lon: '7.78654' });
  expect(questions[0]?.near).toEqual({ position: { lat: 51.99, lon: 7.79 }, radiusKm: 10 });
});

test('open now, cool and access are choices, each taken back by another press', async () => {
  const changes = heard('mit-filter-change');
  const { widget, questions } = await asking();
  for (const name of ['Jetzt geöffnet', 'Bei Hitze kühl', 'Rollstuhlgerecht', 'Toilette für Rollstühle']) await press(widget, name);
  expect(questions.at(-1)?.filter).toEqual({ kinds: MEETING_KINDS, openNow: true, coolPlace: true, accessibility: { allOf: ['WHEELCHAIR', 'ACCESSIBLE_TOILET'] } });
  expect(changes.at(-1)?.filters).toMatchObject({ openNow: true, cool: true, access: ['WHEELCHAIR', 'ACCESSIBLE_TOILET'] });
  expect([...shadowOf(widget).querySelectorAll('.chip[aria-pressed="true"]')]).toHaveLength(4);
  for (const name of ['Jetzt geöffnet', 'Bei Hitze kühl', 'Rollstuhlgerecht', 'Toilette für Rollstühle']) await press(widget, name);
  expect(changes.at(-1)?.filters).toMatchObject({ openNow: false, cool: false, access: [] });
  expect(shadowOf(widget).querySelector('.chip[aria-pressed="true"]')).toBeNull();
});

test('whoever needs access may see what nobody is sure of, and that is forgotten with the need', async () => {
  const changes = heard('mit-filter-change');
  const { widget, questions } = await asking();
  expect(shadowOf(widget).querySelector('.check')).toBeNull();
  await press(widget, 'Rollstuhlgerecht');
  await page.getByRole('checkbox', { name: 'Auch Orte zeigen, von denen wir es nicht genau wissen' }).click();
  await settled(widget);
  expect(questions.at(-1)?.filter).toEqual({ kinds: MEETING_KINDS, accessibility: { allOf: ['WHEELCHAIR'], unknownMayPass: true } });
  await press(widget, 'Rollstuhlgerecht');
  await press(widget, 'Rollstuhlgerecht');
  expect(changes.at(-1)?.filters).toMatchObject({ access: ['WHEELCHAIR'], unknownAccess: false });
});

test('one kind of place can be chosen, and all of them again', async () => {
  const changes = heard('mit-filter-change');
  const { widget, questions } = await asking();
  const kind = page.getByRole('combobox', { name: 'Was für ein Ort?' });
  await userEvent.selectOptions(kind, 'Bücherei');
  await settled(widget);
  expect(questions.at(-1)?.filter).toEqual({ kinds: ['LIBRARY'] });
  await userEvent.selectOptions(kind, 'Alle Orte');
  await settled(widget);
  expect(questions.at(-1)?.filter).toEqual({});
  await userEvent.selectOptions(kind, 'Wo man sich trifft');
  expect(changes.map(({ filters }) => filters['kind'])).toEqual(['LIBRARY', 'ALL', null]);
});

test('unless somebody asks for more, it is about places where people meet', async () => {
  const { questions } = await asking();
  const { kinds } = questions[0]?.filter ?? {};
  expect(kinds).toEqual(MEETING_KINDS);
  expect(kinds).not.toContain('MEMORIAL');
  const every = await asking({ kinds: 'all' });
  expect(every.questions[0]?.filter?.kinds).toContain('MEMORIAL');
});

test('kinds settled by the page are no choice', async () => {
  const { widget } = await asking({ kinds: 'church' });
  expect(shadowOf(widget).querySelector('#kind')).toBeNull();
});

test('the radius can be widened, also from one of the page\'s own', async () => {
  const { widget, questions } = await asking({ radius: '3' });
  expect(textsOf(widget, '#radius option')).toEqual(['2 km', '3 km', '5 km', '10 km', '25 km', '50 km']);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Umkreis' }), '25 km');
  await settled(widget);
  expect(questions.at(-1)?.near).toEqual({ postalCode: '48291', radiusKm: 25 });
});

test('another place is found by its name, and takes the place of a point', async () => {
  const { widget, questions } = await asking({ lat: '51.9', lon: '7.8', place: '' });
  await userEvent.click(page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }));
  await userEvent.keyboard('tel');
  await expect.poll(() => textsOf(widget, '[role="option"]')).toHaveLength(2);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await settled(widget);
  expect(questions.at(-1)?.near).toEqual({ postalCode: '48291', radiusKm: 10 });
});

test.for([
  ['place', ['#place']],
  ['radius open', ['#radius', '.chip']],
  ['kind', ['#kind']],
  ['', []],
  ['nonsense', []],
] as const)('a page that allows "%s" shows that and no more', async ([filters, shown]) => {
  const { widget } = await asking({ filters });
  expect(['#place', '#radius', '#kind', '.chip'].filter((selector) => shadowOf(widget).querySelector(selector))).toEqual(shown);
  expect(shadowOf(widget).querySelector('form') === null).toBe(shown.length === 0);
});

test('"all" allows everything', async () => {
  const { widget } = await asking({ filters: 'all' });
  expect(textsOf(widget, '.chip')).toEqual(['Jetzt geöffnet', 'Bei Hitze kühl', 'Rollstuhlgerecht', 'Eingang ohne Stufe', 'Toilette für Rollstühle', 'Behindertenparkplatz', 'Hilfe beim Hören', 'Ruhig']);
});

test('attributes that change ask anew and keep what the visitor has chosen', async () => {
  const { widget, questions } = await asking();
  await press(widget, 'Ruhig');
  widget.place = '44787';
  await widget.updateComplete;
  await settled(widget);
  expect(questions.at(-1)).toMatchObject({ near: { postalCode: '44787' }, filter: { accessibility: { allOf: ['QUIET'] } } });
});

test('an answer that comes late does not overwrite a newer one', async () => {
  const slow = Promise.withResolvers<void>();
  const handlers = [answering(PlacesNearDocument, async ({ filter }) => (filter?.openNow ? placeListOf([placeOf({ name: 'neu' })]) : (await slow.promise, placeListOf([placeOf({ name: 'alt' })]))))];
  const widget = await mountPlaces({ place: '48291' }, { handlers, settled: false });
  await press(widget, 'Jetzt geöffnet');
  slow.resolve();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(textsOf(widget, '.title')).toEqual(['neu']);
});

test('in a heat wave a band leads to the cool places and has room for the town\'s number', async () => {
  const asked = vi.fn(() => placeListOf([placeOf()]));
  const content = '<a slot="heat" href="tel:115">Hitzetelefon 115</a>';
  const widget = await mountPlaces({ place: '48291', heat: '' }, { handlers: [answering(PlacesNearDocument, asked)], content });
  expect(textsOf(widget, '.heat p')).toEqual(['Es ist sehr heiß. Manche Orte in Ihrer Nähe bleiben kühl. Dort können Sie sich ausruhen.']);
  expect(getComputedStyle(one(widget, '.heat')).backgroundColor).toBe('rgb(255, 214, 107)');
  expect(widget.querySelector('a')?.checkVisibility()).toBe(true);
  await press(widget, 'Nur kühle Orte zeigen');
  expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ filter: { kinds: MEETING_KINDS, coolPlace: true } }));
  expect(textsOf(widget, '.heat p')).toEqual(['Es ist sehr heiß. Hier sehen Sie nur Orte, die kühl bleiben.']);
  expect(shadowOf(widget).querySelector('.heat button')).toBeNull();
});

test('without a heat wave there is no band', async () => {
  const { widget } = await asking();
  expect(shadowOf(widget).querySelector('.heat')).toBeNull();
});
