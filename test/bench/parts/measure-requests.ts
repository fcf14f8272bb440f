import type { Client } from 'pg';

import type { Dataset, Progress } from '../dataset/dataset.ts';
import { withClient } from '../dataset/with-client.ts';
import { backendCpu } from '../measure/backend-cpu.ts';
import { median } from '../measure/statistics.ts';
import { withEachOther } from '../measure/with-each-other.ts';
import type { Cell } from '../questions/make-questions.ts';
import { PAGE_QUERY, pageByHand, pageVariables } from '../questions/page-by-hand.ts';
import { inWords, type Question } from '../questions/question.ts';
import { ask } from '../serving/ask.ts';
import { startChild, type Child } from '../serving/child.ts';
import type { Weight } from '../serving/serve.ts';
import type { Repeats } from './measure-facets.ts';

/** Microseconds of CPU for each request. */
export interface Cost {
  node: number;
  postgres: number;
}

export interface MeasuredRequests {
  requests: number;
  product: Cost;
  byHand: Cost;
}

/** Each round asks every question, so few rounds warm everything up. */
const MOST_WARM_UP = 3;

/**
 * Weighs whole answers: the product asked over HTTP, in a process of its own, and one statement by hand in another; each with
 * what PostgreSQL spends on it. @throws when any answer differs, naming the question.
 */
export async function measureRequests(dataset: Dataset, cells: readonly Cell[], repeats: Repeats, progress: Progress): Promise<MeasuredRequests | null> {
  if (process.platform !== 'linux') return null;
  const warmUp = Math.min(repeats.warmUp, MOST_WARM_UP);
  const rounds = warmUp + repeats.rounds;
  const questions = cells.flatMap((cell) => cell.questions);
  const [product, byHand] = [startChild(), startChild()];
  try {
    const { url } = await product.order<{ url: string }>({ kind: 'serve product', connections: dataset.connections, now: dataset.now.toISOString() });
    await byHand.order({ kind: 'open by hand', connection: dataset.admin });
    const statements = questions.map((question) => pageByHand(question, dataset.now)).map(({ text, values }) => ({ text, values: values.map(sendable) }));
    return await withClient(dataset.admin, async (client) => {
      const costs: { product: Cost[]; byHand: Cost[] } = { product: [], byHand: [] };
      await progress.run('whole answers', async (report) => {
        for (let round = 0; round < rounds; round += 1) {
          const answers: { product: string[]; byHand: string[] } = { product: [], byHand: [] };
          const weighed = async (side: 'product' | 'byHand', child: Child, ask: () => Promise<string[]>): Promise<void> => {
            const before = await weigh(child, client);
            answers[side] = await ask();
            const after = await weigh(child, client);
            if (round >= warmUp) costs[side].push({ node: (after.node - before.node) / questions.length, postgres: (after.postgres - before.postgres) / questions.length });
          };
          await withEachOther(
            round,
            () => weighed('product', product, () => askAll(url, questions)),
            () => weighed('byHand', byHand, async () => (await byHand.order<{ answers: string[] }>({ kind: 'answer by hand', statements })).answers),
          );
          checkAnswers(questions, answers, dataset);
          report(round + 1, rounds);
        }
      });
      return { requests: questions.length * repeats.rounds, product: middle(costs.product), byHand: middle(costs.byHand) };
    });
  } finally {
    await Promise.all([product.stop(), byHand.stop()]);
  }
}

const middle = (costs: readonly Cost[]): Cost => ({ node: median(costs.map(({ node }) => node)), postgres: median(costs.map(({ postgres }) => postgres)) });

/** Instants do not survive the way to another process. */
const sendable = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

async function weigh(child: Child, client: Client): Promise<Cost> {
  const { cpuMicroseconds } = await child.order<Weight>({ kind: 'weigh' });
  return { node: cpuMicroseconds, postgres: (await backendCpu(client)) ?? 0 };
}

async function askAll(url: string, questions: readonly Question[]): Promise<string[]> {
  const answers: string[] = [];
  for (const question of questions) answers.push(await ask(url, PAGE_QUERY, pageVariables(question)));
  return answers;
}

function checkAnswers(questions: readonly Question[], answers: { product: string[]; byHand: string[] }, { germany }: Dataset): void {
  for (const [at, question] of questions.entries()) {
    const [product, byHand] = [answers.product[at], answers.byHand[at]].map((text) => JSON.stringify(JSON.parse(text ?? 'null')));
    if (product !== byHand) {
      throw new Error(`The answers differ for ${inWords(question)}, seed ${germany.seed}, ${germany.activities} offers, ${germany.day}:\n${product}\n${byHand}`);
    }
  }
}
