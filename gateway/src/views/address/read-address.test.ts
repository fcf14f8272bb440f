import { expect, test } from 'vitest';
import { noQuestion, type Question } from './question.js';
import { namesTerms, readAddress } from './read-address.js';
import { writeAddress } from './write-address.js';

const today = '2026-11-22';
const vocabulary = { needs: ['meals', 'life-change'], categories: ['walking'], languages: ['nds', 'ar'] };

const read = (address: string, settled = noQuestion): Question => readAddress(new URLSearchParams(address), today, vocabulary, settled);
const asking = (question: Partial<Question>): Question => ({ ...noQuestion, ...question });

/** The same addresses as in the widgets' own tests: whoever shares a link of either shows the same. */
const addresses: [string, Question][] = [
  ['', asking({})],
  ['?ort=44787&umkreis=5&text=Kaffee+und+Kuchen&wann=heute', asking({ place: '44787', radius: 5, text: 'Kaffee und Kuchen', when: 'today' })],
  ['?ort=T%C3%B6nning', asking({ place: 'Tönning' })],
  ['?wann=14-tage&tage=mo,so&zeit=vormittag,abend', asking({ when: 'fortnight', weekdays: ['MONDAY', 'SUNDAY'], times: ['MORNING', 'EVENING'] })],
  ['?von=2026-11-25&bis=2026-11-29', asking({ from: '2026-11-25', to: '2026-11-29' })],
  ['?anliegen=meals,life-change&art=walking', asking({ needs: ['meals', 'life-change'], categories: ['walking'] })],
  ['?wo=vor-ort,zu-hause,unterwegs,online&kostenlos=ja', asking({ where: ['AT_PLACE', 'AT_HOME', 'ALONG_ROUTE', 'ONLINE'], free: true })],
  ['?zugang=rollstuhl,stufenlos,toilette,parkplatz,hoerschleife,ruhig&unbekannt=ja', asking({ access: ['WHEELCHAIR', 'STEP_FREE_ENTRANCE', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING', 'INDUCTION_LOOP', 'QUIET'], unknownAccess: true })],
  ['?anmeldung=ohne,telefon,e-mail,internet&sprache=nds,ar', asking({ registration: ['NONE', 'PHONE', 'MAIL', 'WEB'], languages: ['nds', 'ar'] })],
  ['?alter=0&stand=frisch&reihenfolge=nah', asking({ age: 0, freshness: 'FRESH', sort: 'NEAREST' })],
  ['?ort=44787&wann=wochenende&thema=essen', asking({ place: '44787', when: 'weekend', theme: 'meals' })],
];

test.for(addresses)('the address "%s" says what is asked, and is written so', ([address, question]) => {
  expect(read(address)).toEqual(question);
  expect(writeAddress(question)).toBe(address);
});

test.for([
  '?umkreis=-5', '?umkreis=0', '?umkreis=1000', '?umkreis=viel', '?wann=irgendwann', '?von=2026-02-31', '?von=gestern', '?von=2026-11-21', '?bis=2025-01-01', '?tage=xx,,', '?zeit=nachts',
  '?anliegen=unsinn', '?art=%00', '?sprache=klingonisch', '?wo=mond', '?kostenlos=nein', '?zugang=flug', '?anmeldung=fax', '?alter=alt', '?alter=-1', '?alter=999', '?stand=neu', '?reihenfolge=zufall',
  '?text=', '?text=%20%20', '?ort=', '?thema=__proto__', '?wann=constructor', '?%E0%A4%A', '?fremd=1',
])('the broken address "%s" is as if it were not there', (address) => {
  expect(read(address)).toEqual(noQuestion);
});

test('what is right beside what is broken counts', () => {
  expect(read('?tage=mo,xx,mo&alter=alt&kostenlos=ja')).toEqual(asking({ weekdays: ['MONDAY'], free: true }));
});

test('what is settled stays unless the address says otherwise', () => {
  const settled = asking({ place: '48291', radius: 25, when: 'week', needs: ['meals'] });
  expect(read('', settled)).toEqual(settled);
  expect(read('?ort=44787&von=2026-11-25', settled)).toEqual({ ...settled, place: '44787', when: null, from: '2026-11-25' });
});

test('a very long word is cut', () => {
  expect(read(`?text=${'x'.repeat(5000)}`).text).toHaveLength(100);
});

test('only needs, kinds and languages want the vocabulary', () => {
  expect(['ort=1', 'anliegen=x', 'art=x', 'sprache=x'].map((address) => namesTerms(new URLSearchParams(address)))).toEqual([false, true, true, true]);
});
