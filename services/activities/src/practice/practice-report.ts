import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import { quarterOf, quartersBetween } from '../release/quarter.js';
import { releasedCounts } from '../release/released-counts.js';
import type { PracticeReport } from './practice-report.type.js';
import { secretDigest } from '../secret/secret.js';

interface StoredPractice {
  code: string;
  label: string;
  since: string;
}

/** The counts of the practice with this secret; null when there is none. */
export async function practiceReport(secret: string, { em, now, sheets: { tossHeads } }: ActivitiesContext): Promise<PracticeReport | null> {
  const [practice] = await em.execute<StoredPractice[]>('select code, label, since::text from activities.practice where secret_digest = ?', [secretDigest(secret)]);
  if (!practice) return null;
  const { code, label, since } = practice;
  const running = quarterOf(berlinDay(now()));
  const sheets = await releasedCounts(em, { kind: 'PRACTICE_SHEETS', subject: code }, running, tossHeads);
  const arrivals = await releasedCounts(em, { kind: 'PRACTICE_ARRIVALS', subject: code }, running, tossHeads);
  const quarters = quartersBetween(quarterOf(since), running).map((quarter) => ({
    quarter,
    sheets: sheets.get(quarter) ?? 0,
    arrivals: arrivals.get(quarter) ?? 0,
  }));
  return { label, code, quarters };
}
