import type { Dataset, Progress } from '../dataset/dataset.ts';
import { PreparedSession, type Statement } from '../measure/prepared-session.ts';
import { serverTime } from '../measure/server-time.ts';
import { withEachOther } from '../measure/with-each-other.ts';
import { cellInWords, type Cell } from '../questions/make-questions.ts';
import { openOurSearch } from '../questions/our-page.ts';

export interface MeasuredGrowth {
  cell: Cell;
  /** Milliseconds of each execution. */
  small: number[];
  large: number[];
}

const ROUNDS = 3;

/** Times our pages on a smaller and on a larger Germany in turn; the same questions, each asked once before to warm up. */
export async function measureGrowth(small: Dataset, large: Dataset, cells: readonly Cell[], progress: Progress): Promise<MeasuredGrowth[]> {
  const sides = [await openSide(small), await openSide(large)] as const;
  try {
    const measured: MeasuredGrowth[] = [];
    for (const cell of cells) {
      measured.push(await progress.run(`growth, ${cellInWords(cell)}`, (report) => measureCell(cell, sides, report)));
    }
    return measured;
  } finally {
    await Promise.all(sides.map((side) => side.close()));
  }
}

type Side = Awaited<ReturnType<typeof openSide>>;

async function openSide(dataset: Dataset) {
  const search = openOurSearch(dataset);
  const session = await PreparedSession.open(dataset.admin, 'force_generic_plan');
  return { search, session, close: () => Promise.all([search.close(), session.close()]) };
}

async function measureCell(cell: Cell, [small, large]: readonly [Side, Side], report: (done: number, total: number) => void): Promise<MeasuredGrowth> {
  const times: Pick<MeasuredGrowth, 'small' | 'large'> = { small: [], large: [] };
  const statements = { small: await statementsOf(cell, small), large: await statementsOf(cell, large) };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of cell.questions.keys()) {
      await withEachOther(
        at + round,
        async () => void times.small.push(await serverTime(small.session, statements.small[at] ?? [])),
        async () => void times.large.push(await serverTime(large.session, statements.large[at] ?? [])),
      );
    }
    report(round + 1, ROUNDS);
  }
  return { cell, ...times };
}

async function statementsOf({ questions }: Cell, { search }: Side): Promise<Statement[][]> {
  const all: Statement[][] = [];
  for (const question of questions) all.push((await search.page(question)).statements);
  return all;
}
