// What `bench-matching.ts` runs in the browser.
import { COMPANY_CASES } from '../src/prescription/matching/cases/cases-company.js';
import { DOING_CASES } from '../src/prescription/matching/cases/cases-doing.js';
import { HELP_CASES } from '../src/prescription/matching/cases/cases-help.js';
import { NOW, TODAY } from '../src/prescription/matching/cases/days.js';
import { point } from '../src/prescription/matching/cases/places.js';
import { readBundle } from '../src/prescription/bundle/read-bundle.js';
import { matchOffers } from '../src/prescription/matching/match-offers.js';
import type { PrescriptionQuestion } from '../src/prescription/matching/question.js';
import { largeBundle } from '../src/prescription/matching/testing/large-bundle.js';

const QUESTIONS = [...COMPANY_CASES, ...HELP_CASES, ...DOING_CASES].map(({ question, from }): PrescriptionQuestion => ({ radiusKm: 5, way: 'BUS', minimumFreshnessDays: 120, today: TODAY, now: NOW, at: point(...from), ...question }));

/** Everything there is, as far as bundles reach: the most that can be asked. */
const WIDEST: PrescriptionQuestion = { needs: ['loneliness', 'isolation', 'movement', 'story-culture', 'wellbeing'], radiusKm: 60, way: 'BUS', minimumFreshnessDays: 120, today: TODAY, now: NOW, at: point(0, 0) };

export interface Measured {
  /** Milliseconds to look through a bundle that has come, once. */
  read: number;
  /** Of the first question after that. */
  first: number;
  /** Of each question after it, each asked once. */
  later: number[];
  /** Of the widest question, ten times. */
  widest: number[];
  /** How many matches the widest has. */
  matches: number;
}

function measure(offers: number): Measured {
  const bundle = JSON.parse(JSON.stringify(largeBundle(offers))) as ReturnType<typeof largeBundle>;
  const timed = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const time = (question: PrescriptionQuestion): number => timed(() => matchOffers(bundle, question));
  const read = timed(() => readBundle(bundle));
  const [first, ...others] = QUESTIONS as [PrescriptionQuestion, ...PrescriptionQuestion[]];
  return { read, first: time(first), later: others.map(time), widest: Array.from({ length: 10 }, () => time(WIDEST)), matches: matchOffers(bundle, WIDEST).matches.length };
}

(globalThis as { measure?: typeof measure }).measure = measure;
