import { expect, test } from 'vitest';

import type { Choices } from '../offers/choices.js';
import type { Question } from '../offers/question.js';
import { namesTerms, readAddress, writeAddress } from './address.js';
import { allowedFilters } from './filter-names.js';
import { NO_CHOICES } from './no-choices.js';

const TODAY = '2026-11-22';
const SETTLED: Question = { place: '', lat: null, lon: null, radius: 10, period: null, from: null, to: null, theme: null, categories: [], needs: [], partner: null, municipality: null, sort: 'SOONEST', choices: null };
const VOCABULARY = {
  needs: [{ value: 'meals', label: 'Essen' }, { value: 'life-change', label: 'Neue Lebensphase' }],
  categories: [{ value: 'walking', label: 'Spazieren' }],
  languages: [{ value: 'nds', label: 'Plattdeutsch' }, { value: 'ar', label: 'Arabisch' }],
};
const EVERYTHING = allowedFilters(['all'], SETTLED);

const read = (query: string, settled = SETTLED, allowed = EVERYTHING): Question => readAddress(query, settled, allowed, VOCABULARY, TODAY);
const asking = (choices: Partial<Choices>, question: Partial<Question> = {}): Question => ({ ...SETTLED, ...question, choices: { ...NO_CHOICES, ...choices } });

const ADDRESSES: [string, Question][] = [
  ['', asking({})],
  ['?ort=44787&umkreis=5&text=Kaffee+und+Kuchen&wann=heute', asking({ text: 'Kaffee und Kuchen', when: 'today' }, { place: '44787', radius: 5 })],
  ['?ort=T%C3%B6nning', asking({}, { place: 'Tönning' })],
  ['?wann=14-tage&tage=mo,so&zeit=vormittag,abend', asking({ when: 'fortnight', weekdays: ['MONDAY', 'SUNDAY'], times: ['MORNING', 'EVENING'] })],
  ['?von=2026-11-25&bis=2026-11-29', asking({ when: 'dates', from: '2026-11-25', to: '2026-11-29' })],
  ['?anliegen=meals,life-change&art=walking', asking({ needs: ['meals', 'life-change'], categories: ['walking'] })],
  ['?wo=vor-ort,zu-hause,unterwegs,online&kostenlos=ja', asking({ where: ['AT_PLACE', 'AT_HOME', 'ALONG_ROUTE', 'ONLINE'], free: true })],
  ['?zugang=rollstuhl,stufenlos,toilette,parkplatz,hoerschleife,ruhig&unbekannt=ja', asking({ access: ['WHEELCHAIR', 'STEP_FREE_ENTRANCE', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING', 'INDUCTION_LOOP', 'QUIET'], unknownAccess: true })],
  ['?anmeldung=ohne,telefon,e-mail,internet&sprache=nds,ar', asking({ registration: ['NONE', 'PHONE', 'MAIL', 'WEB'], languages: ['nds', 'ar'] })],
  ['?alter=0&stand=frisch&reihenfolge=nah', asking({ age: 0, freshness: 'FRESH' }, { sort: 'NEAREST' })],
];

test.for(ADDRESSES)('the address "%s" says what is asked, and is written so', ([query, question]) => {
  expect(read(query)).toEqual(question);
  expect(writeAddress('', question, SETTLED)).toBe(query);
});

test.for([
  '?umkreis=-5', '?umkreis=0', '?umkreis=1000', '?umkreis=viel', '?wann=irgendwann', '?von=2026-02-31', '?von=gestern', '?von=2026-11-21', '?bis=2025-01-01', '?tage=xx,,', '?zeit=nachts',
  '?anliegen=unsinn', '?art=%00', '?sprache=klingonisch', '?wo=mond', '?kostenlos=nein', '?zugang=flug', '?anmeldung=fax', '?alter=alt', '?alter=-1', '?alter=999', '?stand=neu', '?reihenfolge=zufall',
  '?text=', '?text=%20%20', '?ort=', '?thema=__proto__', '?wann=constructor', '?%E0%A4%A', '?ort=%F0%9F', '?fremd=1',
])('the broken address "%s" is as if it were not there', (query) => {
  const { choices, ...question } = read(query);
  expect(choices).toEqual(NO_CHOICES);
  expect({ ...question, place: query.startsWith('?ort=%F0') ? '' : question.place, choices: null }).toEqual(SETTLED);
});

test('what is right beside what is broken counts', () => {
  expect(read('?tage=mo,xx,mo&alter=alt&kostenlos=ja').choices).toEqual({ ...NO_CHOICES, weekdays: ['MONDAY'], free: true });
});

test('the parameters of the page itself stay, and German letters and commas stay legible', () => {
  expect(writeAddress('?id=7&lang=ar&ort=alt', asking({ weekdays: ['MONDAY', 'TUESDAY'] }, { place: '48291' }), SETTLED)).toBe('?id=7&lang=ar&ort=48291&tage=mo,di');
});

test('what the page has settled is not repeated', () => {
  const settled: Question = { ...SETTLED, place: '48291', radius: 25, sort: 'BEST', period: 'week' };
  expect(writeAddress('', { ...settled, choices: NO_CHOICES }, settled)).toBe('');
  expect(read('', settled)).toEqual({ ...settled, choices: NO_CHOICES });
});

test('a link cannot choose what a visitor may not', () => {
  const settled: Question = { ...SETTLED, needs: ['grief'] };
  const allowed = allowedFilters(['all'], settled);
  expect(read('?anliegen=meals', settled, allowed)).toEqual({ ...settled, choices: NO_CHOICES });
  expect(read('?ort=44787&umkreis=5&kostenlos=ja', SETTLED, allowedFilters(['text'], SETTLED))).toEqual(asking({}));
});

test('the simple choices have their place in the address too', () => {
  const allowed = allowedFilters(['place', 'radius', 'period', 'theme'], SETTLED);
  const question: Question = { ...SETTLED, place: '44787', period: 'weekend', theme: 'meals', choices: NO_CHOICES };
  expect(writeAddress('', question, SETTLED)).toBe('?ort=44787&wann=wochenende&thema=essen');
  expect(read('?ort=44787&wann=wochenende&thema=essen', SETTLED, allowed)).toEqual(question);
});

test('a point of the page gives way to a place in the address', () => {
  expect(read('?ort=44787', { ...SETTLED, lat: 51.9, lon: 7.6 })).toMatchObject({ place: '44787', lat: null, lon: null });
});

test('only needs, kinds and languages want the vocabulary', () => {
  expect(['?ort=1', '?anliegen=x', '?art=x', '?sprache=x'].map(namesTerms)).toEqual([false, true, true, true]);
});
