import type { MeasuredRequests } from '../parts/measure-requests.ts';
import { figure, table } from './markdown.ts';

/** Microseconds of CPU for each answer. */
export function requestSection(measured: MeasuredRequests | null): string {
  if (measured === null) return 'Not measured: CPU of other processes is read from /proc, which this system does not have.';
  const { product, byHand } = measured;
  const sum = (cost: { node: number; postgres: number }): number => cost.node + cost.postgres;
  return table(
    ['CPU for each answer, µs', 'Node', 'PostgreSQL', 'together', 'times as much'],
    [
      ['`offersNear` through gateway and subgraph, over HTTP', figure(product.node), figure(product.postgres), figure(sum(product)), `**${figure(sum(product) / sum(byHand))}**`],
      ['one statement by hand, without HTTP', figure(byHand.node), figure(byHand.postgres), figure(sum(byHand)), '1'],
    ],
  );
}
