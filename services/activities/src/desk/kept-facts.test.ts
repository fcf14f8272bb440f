import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ActivityFacts } from '../activity/activity-facts.js';
import { changedWord } from './changed-word.js';
import { keptFacts } from './kept-facts.js';
import type { OfferKeeping } from './offer-keeping.input.js';
import type { OrganiserWord } from './organiser-word.js';

const FACTS: ActivityFacts = { cost: { kind: 'FREE' }, capacity: { places: 12, free: 3, note: 'Warteliste' }, pause: { until: '2026-12-01' } };

test.each<[OrganiserWord | null, ActivityFacts]>([
  [null, FACTS],
  [{}, FACTS],
  [{ free: 0 }, { ...FACTS, capacity: { places: 12, free: 0, note: 'Warteliste' } }],
  [{ free: null }, { ...FACTS, capacity: { places: 12, note: 'Warteliste' } }],
  [{ pause: null }, { cost: { kind: 'FREE' }, capacity: { places: 12, free: 3, note: 'Warteliste' } }],
  [{ pause: { note: 'Umbau' } }, { ...FACTS, pause: { note: 'Umbau' } }],
])('the word %j stands before what an import says', (word, kept) => {
  expect(keptFacts(FACTS, word)).toEqual(kept);
});

test('that nobody knows how many places are free is no capacity where nothing else is known of it', () => {
  expect(keptFacts({ capacity: { free: 3 } }, { free: null })).toEqual({});
  expect(keptFacts({}, { free: null })).toEqual({});
  expect(keptFacts({}, { free: 0 })).toEqual({ capacity: { free: 0 } });
});

const day = fc.constantFrom('2026-11-22', '2026-12-24', '2027-03-01');
const keeping: fc.Arbitrary<OfferKeeping> = fc.oneof(
  fc.record({ paused: fc.constant(true), pausedUntil: fc.option(day), pauseNote: fc.option(fc.constantFrom(' Umbau ', ' ', '')) }, { requiredKeys: ['paused'] }),
  fc.record({ paused: fc.constant(false) }),
  fc.record({ free: fc.nat(30) }),
  fc.record({ freeUnknown: fc.constant(true) }),
  fc.record({ callFirst: fc.boolean() }),
  fc.record({ confirm: fc.boolean() }),
);
const facts: fc.Arbitrary<ActivityFacts> = fc.record(
  { capacity: fc.record({ places: fc.nat(30), free: fc.nat(30) }, { requiredKeys: [] }), pause: fc.record({ until: day }, { requiredKeys: [] }), cost: fc.constant({ kind: 'FREE' as const }) },
  { requiredKeys: [] },
);

test('after any number of changes what was said last holds, and what was never said is the import\'s', () => {
  fc.assert(
    fc.property(facts, fc.array(keeping, { maxLength: 8 }), (imported, changes) => {
      const kept = keptFacts(imported, changes.reduce<OrganiserWord>(changedWord, {}));
      const paused = changes.findLast((change) => change.paused != null);
      const free = changes.findLast((change) => change.free != null || change.freeUnknown === true);
      const note = paused?.pauseNote?.trim();
      const pause = paused === undefined ? imported.pause : paused.paused ? { ...(paused.pausedUntil && { until: paused.pausedUntil }), ...(note && { note }) } : undefined;
      expect(kept.pause).toEqual(pause);
      expect(kept.capacity?.free).toBe(free === undefined ? imported.capacity?.free : (free.free ?? undefined));
      expect(kept.capacity?.places).toBe(imported.capacity?.places);
      expect(kept.cost).toEqual(imported.cost);
    }),
  );
});
