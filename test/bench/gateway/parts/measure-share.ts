import { listQuestions } from '../asking/list-questions.ts';
import { startServices, withServings } from '../serving/with-servings.ts';
import { compareCost, type ComparedCost, type Rounds } from './compare-cost.ts';

export interface MeasuredShare {
  /** Services over HTTP behind both gateways; they cost next to nothing and are not counted. */
  readonly apart: ComparedCost;
  /** Ours with its services in the same process and counted with it, against the same other gateway. */
  readonly together: ComparedCost;
}

const SECRET = 'a secret that only this benchmark ever uses';

/** What the gateway's own process spends on a request: the product against Hive Gateway with its native planner. */
export function measureShare(requests: number, rounds: Rounds): Promise<MeasuredShare> {
  return withServings(async (start) => {
    const { urls } = await startServices(start, { kind: 'bare service' });
    const hive = await start({ kind: 'hive gateway', urls });
    const apart = await start({ kind: 'ours apart', urls, secret: SECRET });
    const together = await start({ kind: 'ours in one process', documents: {} });
    const theirs = { processes: [hive], questions: () => listQuestions(hive.url, requests) };
    return {
      apart: await compareCost({ processes: [apart], questions: () => listQuestions(`${apart.url}/graphql`, requests) }, theirs, rounds),
      together: await compareCost({ processes: [together], questions: () => listQuestions(`${together.url}/graphql`, requests) }, theirs, rounds),
    };
  });
}
