import { randomInt } from 'node:crypto';

/** How often a fair coin shows heads before it first shows tails: 0 in half of all cases, 1 in a quarter, and so on. */
export function tossHeads(): number {
  let heads = 0;
  while (randomInt(2) === 1) heads += 1;
  return heads;
}
