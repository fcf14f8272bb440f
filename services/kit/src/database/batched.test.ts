import { expect, test } from 'vitest';

import { batched } from './batched.js';

async function* upTo(last: number): AsyncGenerator<number> {
  for (let at = 1; at <= last; at += 1) yield at;
}

test.each([
  [0, []],
  [1, [[1]]],
  [2, [[1, 2]]],
  [3, [[1, 2], [3]]],
  [4, [[1, 2], [3, 4]]],
])('hands on %i rows in twos', async (rows, batches) => {
  const handedOn: number[][] = [];
  for await (const batch of batched(upTo(rows), 2)) handedOn.push(batch);
  expect(handedOn).toEqual(batches);
});

test('stops reading when nobody wants more', async () => {
  let closed = false;
  const rows = async function* () {
    try {
      yield* upTo(10);
    } finally {
      closed = true;
    }
  };
  for await (const batch of batched(rows(), 2)) if (batch.includes(2)) break;
  expect(closed).toBe(true);
});
