import { createHash } from 'node:crypto';

import type { Progress } from '../../dataset/dataset.ts';
import { askAll } from '../asking/ask-all.ts';
import { getOnce } from '../asking/get-once.ts';
import { mixedQuestion } from '../asking/mixed-questions.ts';
import type { Weight } from '../serving/orders.ts';
import type { Serving } from '../serving/start-serving.ts';
import { withServings } from '../serving/with-servings.ts';
import { LIST_QUERY } from '../world/definitions.ts';

export interface MeasuredMemory {
  /** How many requests were sent before each weighing; the second includes the first. */
  readonly few: number;
  readonly many: number;
  readonly before: Weight;
  readonly afterFew: Weight;
  readonly afterMany: Weight;
}

export interface MemoryOptions {
  readonly few: number;
  readonly many: number;
  /** The library that allocates memory outside the heap; the system's own when absent. */
  readonly preload?: string | undefined;
}

/** So many answers are held by the one who asks. */
const AT_A_TIME = 2000;

/** What the gateway's process takes after few requests of every kind, and after many. @throws when an answer has another status than it should */
export function measureMemory({ few, many, preload }: MemoryOptions, progress: Progress): Promise<MeasuredMemory> {
  return withServings(async (start) => {
    const hash = createHash('sha256').update(LIST_QUERY).digest('hex');
    const ours = await start({ kind: 'ours in one process', documents: { [hash]: LIST_QUERY } }, { preload });
    const { headers } = await getOnce(`${ours.url}/documents/${hash}?variables=${encodeURIComponent('{"skip":0}')}`);
    const etag = headers[headers.indexOf('etag') + 1] ?? '';
    const before = await ours.weigh(true);
    return progress.run(`${many.toLocaleString('en')} mixed requests`, async (report) => {
      const ask = (from: number, to: number): Promise<Weight> => askMixed(ours, { from, to, hash, etag }, (done) => report(done, many));
      return { few, many, before, afterFew: await ask(0, few), afterMany: await ask(few, many) };
    });
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hash: string;
  readonly etag: string;
}

async function askMixed(ours: Serving, { from, to, hash, etag }: Span, report: (done: number) => void): Promise<Weight> {
  for (let first = from; first < to; first += AT_A_TIME) {
    const questions = Array.from({ length: Math.min(AT_A_TIME, to - first) }, (_, at) => mixedQuestion(first + at, ours.url, hash, etag));
    const answers = await askAll(questions, 16);
    for (const [at, { status, text }] of answers.entries()) {
      const wanted = questions[at]?.status;
      if (status !== wanted) throw new Error(`Mixed request ${first + at} was answered with ${status} instead of ${wanted}: ${text.slice(0, 300)}`);
    }
    report(first + questions.length);
  }
  return ours.weigh(true);
}
