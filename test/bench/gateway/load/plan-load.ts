import type { Random } from '@miteinander/activities/testing/random.js';

export interface LoadPlan {
  readonly requests: number;
  /** Share of those that ask what others have asked, 0 to 1. */
  readonly cached: number;
  /** What others have asked, most asked first. */
  readonly popular: readonly string[];
  /** Something that nobody has asked before. */
  rare(): string;
}

/** Which address is asked for when. What is popular is asked the more the further in front it stands, as towns are by their size. */
export function planLoad({ requests, cached, popular, rare }: LoadPlan, random: Random): string[] {
  return Array.from({ length: requests }, () => (random.chance(cached) ? (popular[Math.floor(popular.length * random.next() ** 2)] ?? '') : rare()));
}
