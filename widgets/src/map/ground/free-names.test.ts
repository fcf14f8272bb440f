import fc from 'fast-check';
import { expect, test } from 'vitest';

import { freeNames, type Rectangle } from './free-names.js';

const at = (left: number, top: number): Rectangle => ({ left, top, width: 60, height: 20 });
const some = fc.array(fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 10, max: 90 }), height: fc.constant(20) }), { maxLength: 20 });
const meet = (one: Rectangle, other: Rectangle): boolean =>
  Math.max(one.left, other.left) < Math.min(one.left + one.width, other.left + other.width) && Math.max(one.top, other.top) < Math.min(one.top + one.height, other.top + other.height);

test('names with room stay where they are', () => {
  expect(freeNames([at(0, 0), at(100, 0)], [])).toEqual([{ x: 0, y: 0 }, { x: 0, y: 0 }]);
});

test('a name under a marker moves below it', () => {
  expect(freeNames([at(0, 100)], [{ left: 20, top: 95, width: 20, height: 30 }])).toEqual([{ x: 0, y: 40 }]);
});

test('names at one point go above and below each other, until there is no room', () => {
  const shifts = freeNames(Array.from({ length: 8 }, () => at(0, 100)), []);
  expect(shifts.map((shift) => shift?.y)).toEqual([0, 20, -20, 40, -40, 60, -60, undefined]);
});

test('a name goes aside where it cannot go up or down', () => {
  expect(freeNames([at(0, 100)], [{ left: 20, top: 0, width: 20, height: 300 }])).toEqual([null]);
  expect(freeNames([at(0, 100)], [{ left: 20, top: 0, width: 4, height: 300 }])).toEqual([{ x: 36, y: 0 }]);
});

test('nothing that is placed covers anything else', () => {
  fc.assert(fc.property(some, some, (names, taken) => {
    const placed = freeNames(names, taken).flatMap((shift, index) => {
      const name = names[index];
      return shift === null || !name ? [] : [{ ...name, left: name.left + shift.x, top: name.top + shift.y }];
    });
    for (const [index, name] of placed.entries()) expect([...taken, ...placed.slice(index + 1)].filter((other) => meet(name, other))).toEqual([]);
  }));
});
