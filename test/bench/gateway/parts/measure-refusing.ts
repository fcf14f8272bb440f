import { median } from '../../measure/statistics.ts';
import { withEachOther } from '../../measure/with-each-other.ts';
import { askAll, type Answer } from '../asking/ask-all.ts';
import { hostileBodies } from '../asking/hostile-bodies.ts';
import { startServices, withServings } from '../serving/with-servings.ts';
import { cpuOf } from './cpu-of.ts';

export interface MeasuredRefusal {
  readonly name: string;
  /** Microseconds of CPU for each question, services included. */
  readonly ours: number;
  readonly theirs: number;
  /** The same of `node:http` that writes an answer of this length to whatever comes. */
  readonly floor: number;
  readonly ratio: number;
  readonly askedBytes: number;
  readonly oursBytes: number;
  readonly theirsBytes: number;
  readonly theirStatus: number;
}

export interface RefusingOptions {
  readonly rounds: number;
  /** Of ours in each round. */
  readonly requests: number;
  /** Of stock, which is asked less often, because it takes so long. */
  readonly stockRequests: number;
}

/** About as long as a refusal. */
const SHORT_ANSWER = Buffer.alloc(500, ' ');

/** What a hostile question costs the product and the stock stack. @throws when the product answers with anything but a refusal */
export function measureRefusing({ rounds, requests, stockRequests }: RefusingOptions): Promise<MeasuredRefusal[]> {
  return withServings(async (start) => {
    const { servings, urls } = await startServices(start, { kind: 'apollo service' });
    const stock = await start({ kind: 'apollo gateway', urls });
    const ours = await start({ kind: 'ours in one process', documents: {} });
    const bare = await start({ kind: 'bare bytes', headers: ['content-type', 'application/json', 'content-length', String(SHORT_ANSWER.length)], body: SHORT_ANSWER.toString('base64') });
    const measured: MeasuredRefusal[] = [];
    for (const [name, body] of Object.entries(hostileBodies)) {
      const costs: { ours: number; theirs: number; floor: number }[] = [];
      const last: { ours?: Answer | undefined; theirs?: Answer | undefined } = {};
      for (let round = 0; round <= rounds; round += 1) {
        const cost = { ours: 0, theirs: 0, floor: 0 };
        const ask = (url: string, count: number) => askAll(Array.from({ length: count }, () => ({ url, body })), 1);
        await withEachOther(
          round,
          async () => {
            cost.ours = (await cpuOf([ours], async () => void (last.ours = (await ask(`${ours.url}/graphql`, requests))[0]))) / requests;
          },
          async () => {
            cost.theirs = (await cpuOf([stock, ...servings], async () => void (last.theirs = (await ask(stock.url, stockRequests))[0]))) / stockRequests;
          },
        );
        cost.floor = (await cpuOf([bare], async () => void (await ask(bare.url, requests)))) / requests;
        // The first round warms up.
        if (round > 0) costs.push(cost);
      }
      const { ours: ourAnswer, theirs: theirAnswer } = last;
      if (ourAnswer === undefined || theirAnswer === undefined || ourAnswer.status < 400 || ourAnswer.status >= 500) throw new Error(`${name}: ours answers with ${ourAnswer?.status}.`);
      measured.push({
        name,
        ours: median(costs.map((cost) => cost.ours)),
        theirs: median(costs.map((cost) => cost.theirs)),
        floor: median(costs.map((cost) => cost.floor)),
        ratio: median(costs.map((cost) => cost.theirs / cost.ours)),
        askedBytes: Buffer.byteLength(body),
        oursBytes: Buffer.byteLength(ourAnswer.text),
        theirsBytes: Buffer.byteLength(theirAnswer.text),
        theirStatus: theirAnswer.status,
      });
    }
    return measured;
  });
}
