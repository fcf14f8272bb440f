import { withEachOther } from '../../measure/with-each-other.ts';
import { median } from '../../measure/statistics.ts';
import { askAll, type Question } from '../asking/ask-all.ts';
import { dataOf } from '../asking/list-questions.ts';
import { checkSame } from '../asking/same-answers.ts';
import type { Serving } from '../serving/start-serving.ts';
import { cpuOf } from './cpu-of.ts';

export interface Side {
  /** Those whose CPU is counted. */
  readonly processes: readonly Serving[];
  /** What is asked in a round, the same on both sides. */
  questions(round: number): readonly Question[];
}

export interface Rounds {
  readonly warmUp: number;
  readonly rounds: number;
}

export interface ComparedCost {
  /** Microseconds of CPU for each request, the median of all rounds. */
  readonly ours: number;
  readonly theirs: number;
  /** The median of the rounds' own ratios, theirs to ours. */
  readonly ratio: number;
  readonly rounds: number;
}

/** Asks both sides the same in turn. @throws when any answer differs */
export async function compareCost(ours: Side, theirs: Side, { warmUp, rounds }: Rounds): Promise<ComparedCost> {
  const costs: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const answers: { ours: string[]; theirs: string[] } = { ours: [], theirs: [] };
    const cost = { ours: 0, theirs: 0 };
    const measure = async (name: 'ours' | 'theirs', { processes, questions }: Side): Promise<void> => {
      const asked = questions(round);
      const cpu = await cpuOf(processes, async () => {
        answers[name] = (await askAll(asked)).map(({ text }) => text);
      });
      cost[name] = cpu / asked.length;
    };
    await withEachOther(round, () => measure('ours', ours), () => measure('theirs', theirs));
    checkSame(answers.ours.map(dataOf), answers.theirs.map(dataOf));
    if (round >= warmUp) costs.push(cost);
  }
  return {
    ours: median(costs.map((cost) => cost.ours)),
    theirs: median(costs.map((cost) => cost.theirs)),
    ratio: median(costs.map((cost) => cost.theirs / cost.ours)),
    rounds,
  };
}
