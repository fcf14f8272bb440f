import type { Dataset, Progress } from '../dataset/dataset.ts';
import { PreparedSession, type PlanMode, type Statement } from '../measure/prepared-session.ts';
import { serverTime } from '../measure/server-time.ts';
import { median } from '../measure/statistics.ts';
import { withEachOther } from '../measure/with-each-other.ts';
import { cellInWords, type Cell } from '../questions/make-questions.ts';
import { PAGE_SIZE, openOurSearch, type Found, type OurSearch } from '../questions/our-page.ts';
import { inWords, type Question } from '../questions/question.ts';
import { pageError } from '../questions/same-page.ts';
import { usualPage, type UsualOrder } from '../questions/usual-page.ts';

/** Milliseconds of each execution. */
export interface Times {
  server: number[];
  roundTrip: number[];
}

export interface MeasuredCell {
  cell: Cell;
  ours: Times;
  usual: Times;
  /** How the usual idiom was fastest here. */
  usualBest: string;
}

/** How often each question is timed on the server, after it has been asked once to warm up. */
const ROUNDS = 3;
/** Questions by which the best way of the usual idiom is chosen for a cell. */
const TRIALS = 25;

interface Way {
  order: UsualOrder;
  mode: PlanMode;
}

const WAYS: readonly Way[] = (['by the index', 'by sorting'] as const).flatMap((order) =>
  (['force_generic_plan', 'force_custom_plan'] as const).map((mode) => ({ order, mode })),
);

interface Sessions {
  ours: PreparedSession;
  usual: Record<PlanMode, PreparedSession>;
}

/** Times pages of ours and of the usual idiom in turn. @throws when any page differs, naming the question. */
export async function measurePages(dataset: Dataset, cells: readonly Cell[], progress: Progress): Promise<MeasuredCell[]> {
  const search = openOurSearch(dataset);
  const sessions: Sessions = {
    ours: await PreparedSession.open(dataset.admin, 'force_generic_plan'),
    usual: {
      force_generic_plan: await PreparedSession.open(dataset.admin, 'force_generic_plan'),
      force_custom_plan: await PreparedSession.open(dataset.admin, 'force_custom_plan'),
    },
  };
  try {
    const measured: MeasuredCell[] = [];
    for (const cell of cells) {
      measured.push(await progress.run(`pages, ${cellInWords(cell)}`, (report) => measureCell(cell, dataset, search, sessions, report)));
    }
    return measured;
  } finally {
    await search.close();
    await Promise.all([sessions.ours.close(), ...Object.values(sessions.usual).map((session) => session.close())]);
  }
}

async function measureCell(
  cell: Cell,
  { now, germany }: Dataset,
  search: OurSearch,
  sessions: Sessions,
  report: (done: number, total: number) => void,
): Promise<MeasuredCell> {
  const best = await bestWay(cell.questions.slice(0, TRIALS), sessions, now);
  const usualSession = sessions.usual[best.mode];
  const prepared: { ours: Statement[]; usual: Statement[] }[] = [];
  for (const question of cell.questions) {
    const { found, statements } = await search.page(question);
    const usual = await usualStatements(usualSession, question, now, best.order);
    const whole = await wholePage(usualSession, question, now);
    for (const [side, page] of [['our', found], ['the usual', usual.found]] as const) {
      const error = pageError(page, whole, PAGE_SIZE);
      if (error !== undefined) throw new Error(`${side} page differs (${error}) for ${inWords(question)}, seed ${germany.seed}, ${germany.activities} offers, ${germany.day}`);
    }
    prepared.push({ ours: statements, usual: usual.statements });
  }
  const ours: Times = { server: [], roundTrip: [] };
  const usual: Times = { server: [], roundTrip: [] };
  for (let round = 0; round < ROUNDS + 1; round += 1) {
    for (const [at, statements] of prepared.entries()) {
      const into = round < ROUNDS ? 'server' : 'roundTrip';
      const time = round < ROUNDS ? serverTime : roundTrip;
      await withEachOther(
        at + round,
        async () => void ours[into].push(await time(sessions.ours, statements.ours)),
        async () => void usual[into].push(await time(usualSession, statements.usual)),
      );
    }
    report(round + 1, ROUNDS + 1);
  }
  return { cell, ours, usual, usualBest: `${best.order}, ${best.mode === 'force_custom_plan' ? 'planned each time (not counted)' : 'one plan'}` };
}

/** The fastest of all ways for these questions. */
async function bestWay(questions: readonly Question[], sessions: Sessions, now: Date): Promise<Way> {
  const tried: { way: Way; time: number }[] = [];
  for (const way of WAYS) {
    const times: number[] = [];
    for (const warm of [false, true]) {
      for (const question of questions) {
        const time = await serverTime(sessions.usual[way.mode], [usualPage(question, now, false, way.order, { count: PAGE_SIZE })]);
        if (warm) times.push(time);
      }
    }
    tried.push({ way, time: median(times) });
  }
  const [best] = tried.toSorted((left, right) => left.time - right.time);
  if (!best) throw new Error('There is no way.');
  return best.way;
}

/** The usual page, and its statements: one more when the first does not fill it. */
async function usualStatements(session: PreparedSession, question: Question, now: Date, order: UsualOrder) {
  const found: Found[] = [];
  const statements: Statement[] = [];
  for (const stale of [false, true]) {
    if (found.length >= PAGE_SIZE) break;
    const statement = usualPage(question, now, stale, order, { count: PAGE_SIZE });
    statements.push(statement);
    const rows = await session.read<{ id: string; metres: number }>(statement);
    found.push(...rows.slice(0, PAGE_SIZE - found.length).map((row) => ({ ...row, stale })));
  }
  return { found, statements };
}

/** Everything that can be on the page, in order: whatever is as near as its last offer. */
async function wholePage(session: PreparedSession, question: Question, now: Date): Promise<Found[]> {
  const found: Found[] = [];
  for (const stale of [false, true]) {
    if (found.length >= PAGE_SIZE) break;
    const rows = await session.read<{ id: string; metres: number }>(
      usualPage(question, now, stale, 'by sorting', { count: PAGE_SIZE - found.length, withTies: true }),
    );
    found.push(...rows.map((row) => ({ ...row, stale })));
  }
  return found;
}

async function roundTrip(session: PreparedSession, statements: readonly Statement[]): Promise<number> {
  const begin = performance.now();
  for (const statement of statements) await session.read(statement);
  return performance.now() - begin;
}
