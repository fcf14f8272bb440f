import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names } from './german-names.js';
import { noQuestion, type Question } from './question.js';
import { readAddress } from './read-address.js';
import { toFilter } from './to-filter.js';
import { writeAddress } from './write-address.js';

const today = '2026-11-22';
const vocabulary = { needs: ['meals', 'life-change'], categories: ['walking', 'music'], languages: ['nds', 'ar'] };

const keysOf = <Value extends string>(record: Readonly<Record<Value, string>>): Value[] => Object.keys(record) as Value[];
const someOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> => fc.shuffledSubarray([...values]);
const text = fc.string({ maxLength: 60, unit: 'grapheme' }).map((typed) => typed.trim().slice(0, 100).trim());
const day = fc.integer({ min: 0, max: 400 }).map((ahead) => new Date(Date.UTC(2026, 10, 22 + ahead)).toISOString().slice(0, 10));

const question: fc.Arbitrary<Question> = fc
  .record({
    place: text,
    radius: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
    text,
    when: fc.option(fc.constantFrom(...keysOf(names.when))),
    from: fc.option(day),
    to: fc.option(day),
    weekdays: someOf(keysOf(names.weekdays)),
    times: someOf(keysOf(names.times)),
    needs: someOf(vocabulary.needs),
    categories: someOf(vocabulary.categories),
    where: someOf(keysOf(names.where)),
    free: fc.boolean(),
    access: someOf(keysOf(names.access)),
    unknownAccess: fc.boolean(),
    registration: someOf(keysOf(names.registration)),
    languages: someOf(vocabulary.languages),
    age: fc.option(fc.integer({ min: 0, max: 120 })),
    freshness: fc.option(fc.constantFrom(...keysOf(names.freshness))),
    theme: fc.option(fc.constantFrom(...keysOf(names.theme))),
    sort: fc.constantFrom(...keysOf(names.sort)),
  })
  .map((asked) => ({ ...asked, when: asked.from === null && asked.to === null ? asked.when : null }));

test('whatever is asked is read from its address again', () => {
  fc.assert(
    fc.property(question, (asked) => {
      expect(readAddress(new URLSearchParams(writeAddress(asked)), today, vocabulary)).toEqual(asked);
    }),
  );
});

test('whatever an address holds, it is read as a question that can be asked', () => {
  const known = Object.keys(readAddress(new URLSearchParams(), today));
  const pair = fc.tuple(fc.constantFrom('ort', 'umkreis', 'wann', 'von', 'bis', 'tage', 'alter', 'anliegen', 'zugang', 'reihenfolge', 'thema'), fc.string());
  fc.assert(
    fc.property(fc.array(pair), fc.string(), (pairs, rest) => {
      const asked = readAddress(new URLSearchParams([...pairs, ...new URLSearchParams(rest)]), today, vocabulary);
      expect(Object.keys(asked)).toEqual(known);
      expect(asked.radius).toBeGreaterThan(0);
      expect(asked.radius).toBeLessThanOrEqual(100);
      for (const value of [asked.from, asked.to]) if (value !== null) expect(value >= today).toBe(true);
      expect(toFilter(asked, today)).not.toHaveProperty('undefined');
    }),
  );
  expect(readAddress(new URLSearchParams(), today)).toEqual(noQuestion);
});
