import type { Dataset, Progress } from '../dataset/dataset.ts';
import type { Cell } from '../questions/make-questions.ts';
import { pageVariables } from '../questions/page-by-hand.ts';
import { ask } from '../serving/ask.ts';
import { startChild } from '../serving/child.ts';
import type { Weight } from '../serving/serve.ts';

export interface MeasuredMemory {
  searches: number;
  /** Resident memory of the serving process, in bytes: before the first search and after the last. */
  before: number;
  after: number;
}

/** Everything a list and its filters show. */
const SEARCH = `query ($near: NearInput!, $filter: OfferFilter, $sort: OfferSort, $whole: Boolean!) {
  offersNear(near: $near, filter: $filter, sort: $sort, first: 20) {
    edges { distanceMetres nextOccurrence { start end status } reasons { kind text } node { title summary place { name municipality { name } } organiser { name phone } } }
    pageInfo { hasNextPage endCursor }
    totalCount @include(if: $whole)
    facets @include(if: $whole) { needs { value count } categories { value count } languages { value count } registration { value count } accessibility { value count } modes { value count } free }
  }
}`;

/** One search in five also counts, as a first visit to a page does; one in ten is sorted otherwise. */
const WHOLE_EVERY = 5;
const SORTS = ['NEAREST', 'NEAREST', 'NEAREST', 'NEAREST', 'SOONEST', 'NEAREST', 'NEAREST', 'NEAREST', 'NEAREST', 'BEST'];

/** How much memory a process takes that serves nothing but this Germany. */
export async function measureMemory(dataset: Dataset, cells: readonly Cell[], searches: number, progress: Progress): Promise<MeasuredMemory> {
  const child = startChild();
  try {
    const { url } = await child.order<{ url: string }>({ kind: 'serve product', connections: dataset.connections, now: dataset.now.toISOString() });
    const { residentBytes: before } = await child.order<Weight>({ kind: 'weigh' });
    await progress.run(`${searches.toLocaleString('en')} searches`, async (report) => {
      for (let at = 0; at < searches; at += 1) {
        const cell = cells[at % cells.length];
        const question = cell?.questions[Math.floor(at / cells.length) % cell.questions.length];
        if (!question) throw new Error('There is nothing to ask.');
        const answer = await ask(url, SEARCH, { ...pageVariables(question), sort: SORTS[at % SORTS.length], whole: at % WHOLE_EVERY === 0 });
        if (answer.includes('"errors"')) throw new Error(`A search failed: ${answer.slice(0, 500)}`);
        report(at + 1, searches);
      }
    });
    const { residentBytes: after } = await child.order<Weight>({ kind: 'weigh' });
    return { searches, before, after };
  } finally {
    await child.stop();
  }
}
