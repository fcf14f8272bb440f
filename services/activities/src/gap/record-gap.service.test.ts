import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTextFixture, titled, type TextFixture } from '../text/testing/text-fixture.js';
import { gapsOf } from './gaps-of.js';
import { recordGap } from './record-gap.js';

let fixture: TextFixture;

beforeAll(async () => {
  fixture = await openTextFixture();
});

afterAll(() => fixture?.close());

const WARENDORF = '05570052';
const rows = (ags: string) =>
  fixture.em.execute('select word_class, month::text, count from activities.search_gap where ags = ? order by word_class, month', [ags]);

test('a gap keeps what was meant, where and in which month', async () => {
  await recordGap(fixture.em, { wordClasses: ['Trauer', 'Tischtennis'], ags: WARENDORF, day: '2026-11-22' });
  await recordGap(fixture.em, { wordClasses: ['Trauer', 'Trauer'], ags: WARENDORF, day: '2026-11-30' });
  await recordGap(fixture.em, { wordClasses: ['Trauer'], ags: WARENDORF, day: '2026-12-01' });
  expect(await rows(WARENDORF)).toEqual([
    { word_class: 'Tischtennis', month: '2026-11-01', count: 1 },
    { word_class: 'Trauer', month: '2026-11-01', count: 2 },
    { word_class: 'Trauer', month: '2026-12-01', count: 1 },
  ]);
});

test('what is no word of ours and no topic of an offer is not counted', async () => {
  await fixture.learn({ ...titled('Klootschießen'), description: 'Es grüßt Elfriede.' });
  await recordGap(fixture.em, { wordClasses: ['klootschiessen', 'elfriede', 'schach', 'Frau Obermöllmann ist krank'], ags: '05515000', day: '2026-11-22' });
  expect(await rows('05515000')).toMatchObject([{ word_class: 'klootschiessen' }, { word_class: 'schach' }]);
});

test('a gap without a class or a municipality is none', async () => {
  await recordGap(fixture.em, { wordClasses: [], ags: '05566012', day: '2026-11-22' });
  await recordGap(fixture.em, { wordClasses: ['Trauer'], ags: '05566', day: '2026-11-22' });
  expect(await fixture.em.execute(`select 1 from activities.search_gap where ags like '05566%'`)).toEqual([]);
});

test('questions asked at once are all counted', async () => {
  await Promise.all(Array.from({ length: 20 }, () => recordGap(fixture.em, { wordClasses: ['Yoga', 'Schach'], ags: '05911000', day: '2026-11-22' })));
  expect(await rows('05911000')).toMatchObject([{ count: 20 }, { count: 20 }]);
});

test('gaps are told in order of their number, and rare ones are not', async () => {
  for (const [wordClass, times] of [['Yoga', 4], ['Schach', 5], ['Kino', 2]] as const) {
    for (let time = 0; time < times; time += 1) await recordGap(fixture.em, { wordClasses: [wordClass], ags: '05762020', day: `2027-0${(time % 2) + 1}-15` });
  }
  expect(await gapsOf(fixture.em, { from: '2027-01', to: '2027-02', ags: '05762020' })).toEqual([
    { wordClass: 'Schach', ags: '05762020', count: 5 },
    { wordClass: 'Yoga', ags: '05762020', count: 4 },
  ]);
  expect(await gapsOf(fixture.em, { from: '2027-01', to: '2027-01' })).toEqual([{ wordClass: 'Schach', ags: '05762020', count: 3 }]);
  expect(await gapsOf(fixture.em, { from: '2027-03', to: '2027-03' })).toEqual([]);
});
