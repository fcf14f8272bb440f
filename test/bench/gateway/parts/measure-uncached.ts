import { createHash } from 'node:crypto';

import { listGets, listQuestions } from '../asking/list-questions.ts';
import { startServices, withServings } from '../serving/with-servings.ts';
import { LIST_QUERY } from '../world/definitions.ts';
import { compareCost, type ComparedCost, type Rounds } from './compare-cost.ts';

export interface MeasuredUncached {
  /** By `POST /graphql`, which anybody may use. */
  readonly open: ComparedCost;
  /** As a trusted document by GET whose answer nobody has asked for yet; stock gets the same by POST. */
  readonly trusted: ComparedCost;
}

/** Everything a request costs that nobody asked before, services included: the product against the stock stack. */
export function measureUncached(requests: number, rounds: Rounds): Promise<MeasuredUncached> {
  return withServings(async (start) => {
    const { servings, urls } = await startServices(start, { kind: 'apollo service' });
    const stock = await start({ kind: 'apollo gateway', urls });
    const hash = createHash('sha256').update(LIST_QUERY).digest('hex');
    const ours = await start({ kind: 'ours in one process', documents: { [hash]: LIST_QUERY } });
    const everything = [stock, ...servings];
    const open = await compareCost(
      { processes: [ours], questions: () => listQuestions(`${ours.url}/graphql`, requests) },
      { processes: everything, questions: () => listQuestions(stock.url, requests) },
      rounds,
    );
    const trusted = await compareCost(
      { processes: [ours], questions: (round) => listGets(`${ours.url}/documents/${hash}`, requests, round * requests) },
      { processes: everything, questions: (round) => listQuestions(stock.url, requests, round * requests) },
      rounds,
    );
    return { open, trusted };
  });
}
