import { createHash } from 'node:crypto';

import { median } from '../../measure/statistics.ts';
import { dataOf } from '../asking/list-questions.ts';
import { getOnce } from '../asking/get-once.ts';
import { wrk } from '../asking/wrk.ts';
import { startServices, withServings } from '../serving/with-servings.ts';
import { LIST_QUERY } from '../world/definitions.ts';

export interface MeasuredCache {
  /** Requests per second on one processor, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly apollo: number;
  /** Medians of the rounds' own ratios. */
  readonly ofBare: number;
  readonly timesApollo: number;
  readonly bytes: number;
}

export interface CacheOptions {
  readonly rounds: number;
  readonly seconds: number;
}

/** Apollo Server refuses GET without a header that a form cannot send. */
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

/**
 * The same answer again and again, server and generator on a processor each: the product, `node:http` writing the same headers and bytes,
 * and Apollo Server's cache behind Fastify. @throws when the data are not the same to the letter
 */
export function measureCached({ rounds, seconds }: CacheOptions): Promise<MeasuredCache> {
  return withServings(async (start) => {
    const hash = createHash('sha256').update(LIST_QUERY).digest('hex');
    const ours = await start({ kind: 'ours in one process', documents: { [hash]: LIST_QUERY } }, { processor: 0 });
    const oursUrl = `${ours.url}/documents/${hash}`;
    const { headers, body } = await getOnce(oursUrl);
    const bare = await start({ kind: 'bare bytes', headers, body: body.toString('base64') }, { processor: 0 });
    const { urls } = await startServices(start, { kind: 'apollo service', cached: true });
    const apollo = await start({ kind: 'apollo cache', urls }, { processor: 0 });
    const apolloUrl = `${apollo.url}/?query=${encodeURIComponent(LIST_QUERY)}`;

    const data = dataOf(body.toString());
    if (dataOf((await getOnce(bare.url)).body.toString()) !== data) throw new Error('Bare bytes are not ours.');
    if (dataOf((await getOnce(apolloUrl, PREFLIGHT)).body.toString()) !== data) throw new Error('The answer behind the response cache is another one.');

    const rates: { ours: number; bare: number; apollo: number }[] = [];
    const ask = (url: string, more: Readonly<Record<string, string>> = {}): Promise<number> => wrk(url, { connections: 32, seconds, headers: more, processor: 1 });
    for (let round = 0; round <= rounds; round += 1) {
      const rate = { ours: 0, bare: 0, apollo: 0 };
      const turns = [
        async () => (rate.ours = await ask(oursUrl)),
        async () => (rate.bare = await ask(bare.url)),
        async () => (rate.apollo = await ask(apolloUrl, PREFLIGHT)),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
      // The first round warms up.
      if (round > 0) rates.push(rate);
    }
    return {
      ours: median(rates.map((rate) => rate.ours)),
      bare: median(rates.map((rate) => rate.bare)),
      apollo: median(rates.map((rate) => rate.apollo)),
      ofBare: median(rates.map((rate) => rate.ours / rate.bare)),
      timesApollo: median(rates.map((rate) => rate.ours / rate.apollo)),
      bytes: body.length,
    };
  });
}
