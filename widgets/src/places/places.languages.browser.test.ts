import { expect, test } from 'vitest';

import { LANGUAGES } from '../base/language.js';
import { PlacesNearDocument } from '../data/gql/graphql.js';
import { answering } from '../testing/handlers.js';
import { mountPlaces, one, open, settled, textsOf } from './testing/mount-places.js';
import { coolChurch, placeListOf, placeOf, unknownPlace } from './testing/place-fixtures.js';
import { violationsOf } from './testing/place-violations.js';

const church = answering(PlacesNearDocument, () => placeListOf([coolChurch()]));

test('in English everything but the entries is English', async () => {
  const widget = await mountPlaces({ place: '48291' }, { lang: 'en', handlers: [church] });
  await open(widget);
  expect(textsOf(widget, '.status')).toEqual(['1 place within 10 km of 48291 Telgte']);
  expect(textsOf(widget, '.when')).toEqual(['Closed now. Open again: tomorrow, 9 am']);
  expect(textsOf(widget, '.facts li')).toEqual(['partly wheelchair accessible', 'stays cool in the heat']);
  expect(textsOf(widget, '.details > .fact > .fact-title')).toEqual(['What happens here', 'Opening hours', 'Accessibility', 'Address', 'Host']);
  expect(textsOf(widget, '.details .fact:nth-of-type(2) li')).toEqual(['Monday to Saturday: 9 am to 5 pm']);
  expect(one(widget, '.title').lang).toBe('de');
});

test('in Arabic lines begin on the right, also those that hold a German name', async () => {
  const long = placeOf({ name: 'Nachbarschaftstreff in der alten Schule am großen Platz '.repeat(3) });
  const widget = await mountPlaces({ place: '48291' }, { lang: 'ar', handlers: [answering(PlacesNearDocument, () => placeListOf([long]))] });
  await open(widget);
  expect(one(widget, '.base').dir).toBe('rtl');
  expect(textsOf(widget, '.when')).toEqual(['مفتوح الآن حتى الساعة 6 مساءً']);
  expect(getComputedStyle(one(widget, '.title')).textAlign).toBe('right');
  expect(one(widget, '.leaf').getBoundingClientRect().left).toBeGreaterThan(one(widget, '.body').getBoundingClientRect().left);
});

test('a page that changes its language takes the widget along, also what is opened', async () => {
  const widget = await mountPlaces({ place: '48291' });
  await open(widget);
  const page = widget.closest('main');
  page?.setAttribute('lang', 'en');
  await expect.poll(() => textsOf(widget, '.when')).toEqual(['Open now, until 6 pm']);
  expect(textsOf(widget, '.details > .fact > .fact-title')[0]).toBe('What happens here');
  page?.setAttribute('lang', 'de');
  await expect.poll(() => textsOf(widget, '.when')).toEqual(['Jetzt geöffnet, bis 18 Uhr']);
  await settled(widget);
  expect(textsOf(widget, '.details > .fact > .fact-title')[0]).toBe('Das findet hier statt');
});

test('a language that nobody has translated falls back to German', async () => {
  const widget = await mountPlaces({ place: '48291' }, { lang: 'la' });
  expect(textsOf(widget, '.when')).toEqual(['Jetzt geöffnet, bis 18 Uhr']);
});

/** What is read out of a widget with everything in it, entries left out. */
async function saidIn(lang: string): Promise<{ said: string[]; wrong: string[] }> {
  const handlers = [answering(PlacesNearDocument, () => placeListOf([placeOf(), coolChurch(), unknownPlace()], { total: 9, next: 'after' }))];
  const widget = await mountPlaces({ place: '48291', heat: '', heading: 'Telgte' }, { lang, handlers, around: '<h1>Unser Dorf</h1><slot></slot>' });
  await open(widget);
  const said = textsOf(widget, '.label, .hint, option, .chip, .when, .facts li, .confirmed, .heat p, .button, .badge, .details > .fact > .fact-title, .known li, .details .unknown, .details > .fact:nth-of-type(2) li, .details a[href*="openstreetmap"]');
  return { said: said.filter((text) => /\p{L}{3}/u.test(text)), wrong: await violationsOf(widget) };
}

test.for(LANGUAGES.filter((language) => language !== 'de'))('in lang="%s" everything is said in that language, and axe-core finds nothing wrong', async (lang) => {
  const german = new Set((await saidIn('de')).said);
  const { said, wrong } = await saidIn(lang);
  expect(said.length).toBeGreaterThan(50);
  // Plain German shares its simplest words with German; a few names are the same everywhere.
  if (lang !== 'de-simple') expect(said.filter((text) => german.has(text) && !['Museum', 'Kindergarten', 'Defibrillator'].includes(text))).toEqual([]);
  else expect(said.filter((text) => !german.has(text)).length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
