import { expect, test } from 'vitest';

import { accessFitOf } from './access-fit.js';
import { AudienceJudge } from './audience-fit.js';
import { metresBetween, walkingMinutes } from './distance.js';
import { spokenIn } from './language-fit.js';
import { NeedsJudge } from './needs-fit.js';
import { ReachJudge, type ReachQuestion } from './reach.js';
import { relatedTo } from './related-needs.js';
import { HOLLERBECK_DISTRICT, NEEDS, offerNamed } from './cases/district.js';
import { LOCALITIES, point } from './cases/places.js';

test('a distance is that of a great circle', () => {
  expect(metresBetween({ lat: 51.9817, lon: 7.7851 }, { lat: 51.9832, lon: 7.7868 })).toBe(203);
  expect(metresBetween({ lat: 52.52, lon: 13.405 }, { lat: 48.137, lon: 11.575 })).toBeCloseTo(504_300, -3);
  expect(metresBetween({ lat: 51, lon: 7 }, { lat: 51, lon: 7 })).toBe(0);
});

test('a kilometre is a walk of nineteen minutes, and no walk takes none', () => {
  expect([walkingMinutes(0), walkingMinutes(1000), walkingMinutes(2000)]).toEqual([1, 19, 37]);
});

test.each([
  [{ wheelchair: 'YES' }, 'WHEELCHAIR', 'given'],
  [{ wheelchair: 'LIMITED', stepFree: false }, 'WHEELCHAIR', 'limited'],
  [{ wheelchair: 'NO' }, 'WHEELCHAIR', undefined],
  [{ stepFree: false }, 'WHEELCHAIR', undefined],
  [{ stepFree: true }, 'WHEELCHAIR', 'unknown'],
  [{}, 'WHEELCHAIR', 'unknown'],
  [{ stepFree: true }, 'STEP_FREE', 'given'],
  [{ stepFree: false, wheelchair: 'LIMITED' }, 'STEP_FREE', undefined],
  [{ wheelchair: 'YES' }, 'STEP_FREE', 'given'],
  [{ wheelchair: 'NO' }, 'STEP_FREE', 'unknown'],
  [{ toilet: true }, 'TOILET', 'given'],
  [{ toilet: false }, 'TOILET', undefined],
  [{ loop: false }, 'LOOP', undefined],
  [{ quiet: true }, 'QUIET', 'given'],
] as const)('with %o the need for %s is %s', (access, need, how) => {
  const fit = accessFitOf({ access, mode: 'AT_PLACE' }, [need]);
  expect(fit && (Object.keys(fit) as (keyof typeof fit)[]).find((key) => fit[key].includes(need))).toBe(how);
});

test('at home and on the telephone access need not be asked for, but a known no counts', () => {
  expect(accessFitOf({ mode: 'AT_HOME' }, ['WHEELCHAIR', 'LOOP'])).toEqual({ given: [], limited: [], unknown: [] });
  expect(accessFitOf({ mode: 'AT_HOME', access: { wheelchair: 'NO' } }, ['WHEELCHAIR'])).toBeUndefined();
});

test.each([
  ['everybody', {}, {}, 'OPEN'],
  ['men, and he is one', { groups: ['men'] }, { groups: ['men'] }, 'MEANT'],
  ['women, and he is none', { groups: ['women'] }, { groups: ['men'] }, 'CLOSED'],
  ['women, and nobody knows', { groups: ['women'] }, {}, 'OTHERS'],
  ['women and men', { groups: ['women', 'men'] }, { groups: ['men'] }, 'MEANT'],
  ['women, and the person is both', { groups: ['women'] }, { groups: ['men', 'women'] }, 'MEANT'],
  ['older people, at 70', { groups: ['older-people'] }, { age: 70 }, 'OLDER'],
  ['older people, at an age nobody knows', { groups: ['older-people'] }, {}, 'OPEN'],
  ['older people, at 30', { groups: ['older-people'] }, { age: 30 }, 'OTHERS'],
  ['older people, to a young one', { groups: ['older-people'] }, { groups: ['young-people'] }, 'OTHERS'],
  ['young people, at 16', { groups: ['young-people'] }, { age: 16 }, 'YOUNG'],
  ['young people, at 40', { groups: ['young-people'] }, { age: 40 }, 'OTHERS'],
  ['those from 60 on, at 60', { minimumAge: 60 }, { age: 60 }, 'OPEN'],
  ['those from 60 on, at 59', { minimumAge: 60 }, { age: 59 }, 'CLOSED'],
  ['those up to 21, at 21', { maximumAge: 21 }, { age: 21 }, 'OPEN'],
  ['those up to 21, at 22', { maximumAge: 21 }, { age: 22 }, 'CLOSED'],
  ['those up to 21, at an age nobody knows', { maximumAge: 21 }, {}, 'OTHERS'],
  ['those up to 75, at an age nobody knows', { maximumAge: 75 }, {}, 'OPEN'],
  ['the bereaved, and she grieves', { groups: ['bereaved'] }, { needs: ['bereavement'] }, 'OPEN'],
  ['the bereaved, and she is only alone', { groups: ['bereaved'] }, { needs: ['loneliness'] }, 'OTHERS'],
  ['volunteers, and nobody asked to help', { groups: ['volunteers'] }, { needs: ['transport'] }, 'CLOSED'],
  ['volunteers, and she wants to help', { groups: ['volunteers'] }, { needs: ['purpose'] }, 'OPEN'],
  ['volunteers and newcomers, and nobody asked to help', { groups: ['volunteers', 'newcomers'] }, {}, 'OTHERS'],
  ['deaf people, in sign language', { groups: ['deaf-people'] }, { language: 'gsg' }, 'MEANT'],
] as const)('an offer for %s', (_, offer, question, fit) => {
  expect(new AudienceJudge({ needs: [], ...question } as ConstructorParameters<typeof AudienceJudge>[0]).of(offer as never)).toBe(fit);
});

test('a language is spoken, not spoken, or nobody has said', () => {
  expect([spokenIn(['de', 'uk'], 'uk'), spokenIn(['de'], 'uk'), spokenIn(undefined, 'uk'), spokenIn([], 'uk'), spokenIn(['de'], undefined)]).toEqual([true, false, undefined, undefined, undefined]);
  expect([spokenIn(['de-DE'], 'de-simple'), spokenIn(['AR'], 'ar'), spokenIn(['de'], 'nds')]).toEqual([true, true, false]);
});

test('related needs are needs, never the same, never an emergency, and nobody grieves who is merely alone', () => {
  const known: readonly string[] = NEEDS;
  for (const need of NEEDS) {
    const related = relatedTo(need).map(([other]) => other);
    expect(related.filter((other) => !known.includes(other) || other === need || other === 'crisis')).toEqual([]);
    expect(new Set(related).size).toBe(related.length);
  }
  expect(relatedTo('loneliness').map(([other]) => other)).not.toContain('bereavement');
  expect(relatedTo('crisis')).toEqual([]);
  expect(relatedTo('__proto__')).toEqual([]);
});

test('what answers everything counts fully, what comes near counts in part', () => {
  const judge = new NeedsJudge(HOLLERBECK_DISTRICT, ['loneliness', 'meals']);
  expect(judge.of(offerNamed('mittagstisch'))).toMatchObject({ fit: 1, needs: ['loneliness', 'meals'], related: [] });
  expect(judge.of(offerNamed('offenes-cafe'))).toMatchObject({ fit: 0.5, needs: ['loneliness'], related: [] });
  expect(judge.of(offerNamed('platt'))).toMatchObject({ fit: 0.15, needs: [], related: ['loneliness'] });
  expect(judge.of(offerNamed('jobcafe'))).toBeUndefined();
});

const reach = (name: Parameters<typeof offerNamed>[0], question: Partial<ReachQuestion>) => new ReachJudge(HOLLERBECK_DISTRICT, { at: point(0, 0), radiusKm: 5, way: 'BUS', ...question }).of(offerNamed(name));

test('a radius ends where it ends', () => {
  const place = HOLLERBECK_DISTRICT.places[offerNamed('kanalkaffee').place ?? 0] as { lat: number; lon: number };
  const metres = metresBetween(point(0, 0), place);
  expect(reach('kanalkaffee', { radiusKm: metres / 1000 })).toEqual({ metres });
  expect(reach('kanalkaffee', { radiusKm: (metres - 1) / 1000 })).toEqual({ why: 'tooFar' });
});

test('nobody walks further than two kilometres, however large the radius', () => {
  expect(reach('kanalkaffee', { way: 'WALK', radiusKm: 50 })).toEqual({ why: 'tooFar' });
  expect(reach('kanalkaffee', { way: 'BUS', radiusKm: 50 })).toHaveProperty('metres');
});

test('a bus is as far as its nearest stop', () => {
  expect(reach('buergerbus', { at: point(5, 0.2) })).toEqual({ metres: 100, stop: 'Ostheide, Dorfladen' });
});

test('what comes to the home comes within its municipalities or its circle', () => {
  expect(reach('besuchsdienst', { at: point(1, 1) })).toEqual({ home: true });
  expect(reach('besuchsdienst', { at: point(5, 0) })).toEqual({ why: 'tooFar' });
  expect(reach('besuchsdienst', { at: point(5, 0), municipality: LOCALITIES[0]?.ags ?? '' })).toEqual({ home: true });
  expect(reach('nachbarschaftshilfe', { at: point(0.1, 4) })).toEqual({ home: true });
  expect(reach('nachbarschaftshilfe', { at: point(0.1, 4.2) })).toEqual({ why: 'tooFar' });
});

test('an area that nobody has named reaches as far as the person would go', () => {
  const judge = new ReachJudge(HOLLERBECK_DISTRICT, { at: point(0, 0), radiusKm: 1, way: 'WALK' });
  const { area: _, ...offer } = offerNamed('nachbarschaftshilfe');
  expect(judge.of(offer)).toEqual({ home: true });
  expect(judge.of({ ...offer, mode: 'AT_HOME', place: 1_000 })).toEqual({ why: 'tooFar' });
});

test('localities that share a point count together', () => {
  const shared = { ...HOLLERBECK_DISTRICT, localities: [...LOCALITIES, { name: 'Hollerbeck-Süd', ags: '05998001', ...point(0, 0) }] };
  expect(new ReachJudge(shared, { at: point(0, 0), radiusKm: 5, way: 'BUS' }).of(offerNamed('haushaltshilfe-altbruch'))).toEqual({ home: true });
});

test('a mode nobody knows yet is out of reach', () => {
  expect(new ReachJudge(HOLLERBECK_DISTRICT, { at: point(0, 0), radiusKm: 5, way: 'BUS' }).of({ ...offerNamed('erzaehlcafe'), mode: 'HYBRID' as never })).toEqual({ why: 'tooFar' });
});
