import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGaps } from './fill-gaps.js';
import type { Answer } from './guarded-source.js';

const error = (code: string, at?: number): object => ({ message: code, extensions: { code }, ...(at === undefined ? {} : { path: ['_entities', at, 'name'] }) });

interface Place {
  /** Whether the service told it; what it said of it otherwise; whether it is remembered. */
  told: boolean;
  code: 'INTERNAL' | 'PARTLY_UNAVAILABLE' | 'FORBIDDEN' | undefined;
  remembered: boolean;
}

const place: fc.Arbitrary<Place> = fc.record({ told: fc.boolean(), code: fc.constantFrom('INTERNAL', 'PARTLY_UNAVAILABLE', 'FORBIDDEN', undefined), remembered: fc.boolean() });

test('memory stands in where a service could not tell, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), fc.boolean(), (places, all) => {
      const told = places.map((one, at) => (one.told ? { name: `told ${at}` } : null));
      const single = places.flatMap(({ told: isTold, code }, at) => (isTold || code === undefined ? [] : [error(code, at)]));
      const errors = [...single, ...(all ? [error('PARTLY_UNAVAILABLE')] : [])];
      const answer = { data: { _entities: told }, errors } as unknown as Answer;

      const couldNot = places.map(({ told: isTold, code }) => !isTold && (all || code === 'INTERNAL' || code === 'PARTLY_UNAVAILABLE'));
      const expected = places.map(({ remembered }, at) => (couldNot[at] && remembered ? { name: `remembered ${at}` } : told[at]));
      const whole = expected.every((entity) => entity !== null);
      const left = [
        ...places.flatMap(({ told: isTold, code, remembered }, at) => (isTold || code === undefined || (remembered && code !== 'FORBIDDEN') ? [] : [error(code, at)])),
        ...(all && !(whole && places.some(({ remembered }, at) => couldNot[at] && remembered)) ? [error('PARTLY_UNAVAILABLE')] : []),
      ];

      const filled = fillGaps(answer, (at) => (places[at]?.remembered ? { name: `remembered ${at}` } : undefined));
      expect(filled.data?.['_entities']).toEqual(expected);
      expect(filled.errors ?? []).toEqual(left);
    }),
  );
});

test('an answer of something else than entities is left as it is', () => {
  const answer = { data: { names: null }, errors: [error('INTERNAL')] } as unknown as Answer;
  expect(fillGaps(answer, () => ({ name: 'remembered' }))).toBe(answer);
});
