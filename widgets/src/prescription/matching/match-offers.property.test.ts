import { anything, array, assert, constantFrom, property, record, sample, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';

import type { BundleOffer, DistrictBundle } from '../bundle/district-bundle.js';
import { alternativesFor } from './alternatives.js';
import { NOW, TODAY } from './cases/days.js';
import { HOLLERBECK_DISTRICT, NEEDS } from './cases/district.js';
import { matchOffers } from './match-offers.js';
import { answersItself, mayBeShown } from './testing/plain-oracle.js';
import { bundles, questions } from './testing/random-bundle.js';

const RUNS = { numRuns: 500 };

const ids = (offers: readonly { offer: BundleOffer }[]): string[] => offers.map(({ offer }) => offer.id);

test('the random questions find something often enough and leave something out often enough', () => {
  const cases = sample(record({ bundle: bundles, question: questions }), { numRuns: 300, seed: 7 });
  const answers = cases.map(({ bundle, question }) => matchOffers(bundle, question));
  expect(answers.filter(({ matches }) => matches.length > 0).length / cases.length).toBeGreaterThan(0.33);
  expect(answers.filter(({ leftOut }) => Object.values(leftOut).some((count) => count > 0)).length / cases.length).toBeGreaterThan(0.33);
});

test('exactly those offers are shown that the rules let through', () => {
  assert(
    property(bundles, questions, (bundle, question) => {
      const may = bundle.offers.filter((offer) => mayBeShown(bundle, offer, question));
      const inPerson = may.some((offer) => offer.mode !== 'ONLINE' && answersItself(bundle, offer, question));
      const expected = may.filter(({ mode }) => mode !== 'ONLINE' || !inPerson || question.online);
      expect(ids(matchOffers(bundle, question).matches).sort()).toEqual(expected.map(({ id }) => id).sort());
    }),
    RUNS,
  );
});

test('every offer that answers a need asked for is either shown or counted once', () => {
  assert(
    property(bundles, questions, (bundle, question) => {
      const { matches, leftOut } = matchOffers(bundle, question);
      const direct = bundle.offers.filter((offer) => answersItself(bundle, offer, question));
      const shown = new Set(ids(matches));
      const counted = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(direct.filter(({ id }) => !shown.has(id)).length);
    }),
    RUNS,
  );
});

test('the order neither depends on the order of the bundle nor on chance', () => {
  const shuffled = bundles.chain((bundle) =>
    record({
      bundle: constantFrom(bundle),
      offers: shuffledSubarray(bundle.offers, { minLength: bundle.offers.length }),
      places: shuffledSubarray(bundle.places.map((_, at) => at), { minLength: bundle.places.length }),
      needs: shuffledSubarray(bundle.needs.map((_, at) => at), { minLength: bundle.needs.length }),
    }),
  );
  assert(
    property(shuffled, questions, ({ bundle, offers, places, needs }, question) => {
      const moved: DistrictBundle = {
        ...bundle,
        localities: bundle.localities.toReversed(),
        places: places.map((at) => bundle.places[at] as DistrictBundle['places'][number]),
        needs: needs.map((at) => bundle.needs[at] as DistrictBundle['needs'][number]),
        offers: offers.map((offer) => ({ ...offer, needs: offer.needs.map((at) => needs.indexOf(at)).toReversed(), ...(offer.place !== undefined && { place: places.indexOf(offer.place) }) })),
      };
      const [one, other] = [matchOffers(bundle, question), matchOffers(moved, question)];
      expect(ids(other.matches)).toEqual(ids(one.matches));
      expect(other.matches.map(({ score, reasons }) => ({ score, reasons }))).toEqual(one.matches.map(({ score, reasons }) => ({ score, reasons })));
      expect(other.leftOut).toEqual(one.leftOut);
    }),
    RUNS,
  );
});

test('behind the first three the score never rises, and a score is the sum of its parts', () => {
  assert(
    property(bundles, questions, (bundle, question) => {
      const { matches } = matchOffers(bundle, question);
      const rest = matches.slice(3).map(({ score }) => score);
      expect(rest).toEqual([...rest].sort((one, other) => other - one));
      for (const { score, parts } of matches) expect(score).toBeCloseTo(Object.values(parts).reduce((sum: number, part: number) => sum + part, 0), 2);
    }),
    RUNS,
  );
});

test('each match says where, when and how true it is, once', () => {
  assert(
    property(bundles, questions, (bundle, question) => {
      for (const { reasons, next, distanceMetres } of matchOffers(bundle, question).matches) {
        const kinds = reasons.map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(kinds.filter((kind) => kind === 'DISTANCE' || kind === 'AT_HOME' || kind === 'ONLINE')).toHaveLength(1);
        expect(kinds.includes('DISTANCE')).toBe(distanceMetres !== undefined);
        expect(kinds.includes('DATE')).toBe(next !== undefined);
        expect(kinds.includes('DATE')).not.toBe(kinds.includes('BY_APPOINTMENT'));
        expect(kinds).toContain('FRESHNESS');
      }
    }),
    RUNS,
  );
});

test('whoever is in an emergency is shown no offer, whatever else was asked', () => {
  assert(
    property(bundles, questions, (bundle, question) => {
      expect(matchOffers(bundle, { ...question, needs: [...question.needs, 'crisis'] }).matches).toEqual([]);
    }),
  );
});

test('alternatives are never more than three, never excluded, and always answer a need of the offer', () => {
  assert(
    property(bundles, (bundle) => {
      const [offer, ...others] = bundle.offers;
      if (!offer) return;
      const excluded = others.slice(0, 3).map(({ id }) => id);
      const found = alternativesFor(bundle, offer, { today: TODAY, now: NOW }, excluded);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { offer: other, needs } of found) {
        expect([offer.id, ...excluded]).not.toContain(other.id);
        expect(needs.length).toBeGreaterThan(0);
        expect([other.full, other.doubted]).toEqual([undefined, undefined]);
      }
    }),
    RUNS,
  );
});

test('nothing throws on hostile bundles', () => {
  const one = HOLLERBECK_DISTRICT.offers[0] as BundleOffer;
  const broken = array(
    record({ field: constantFrom(...Object.keys(one), 'area', 'stops', 'access', 'paused', '__proto__'), value: anything({ withNullPrototype: true, withBigInt: true }) }).map(({ field, value }) => ({ ...one, [field]: value })),
    { maxLength: 5 },
  );
  const hostile = record({
    ...Object.fromEntries(Object.entries(HOLLERBECK_DISTRICT).map(([key, value]) => [key, constantFrom<unknown>(value, value, value, null, undefined, 7, 'x', [null], [{}], {})])),
    offers: broken,
    needs: constantFrom<unknown>(HOLLERBECK_DISTRICT.needs, [null, { slug: 7 }, ...HOLLERBECK_DISTRICT.needs], NEEDS, null),
    places: constantFrom<unknown>(HOLLERBECK_DISTRICT.places, [null, ...HOLLERBECK_DISTRICT.places], [{ lat: 'x', lon: Number.NaN }], null),
  });
  assert(
    property(hostile, questions, (bundle, question) => {
      matchOffers(bundle as unknown as DistrictBundle, question);
      matchOffers(bundle as unknown as DistrictBundle, { ...question, needs: ['__proto__', 'constructor', 'loneliness'] });
      alternativesFor(bundle as unknown as DistrictBundle, one, { today: TODAY, now: NOW });
    }),
    RUNS,
  );
});
