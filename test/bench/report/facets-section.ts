import type { MeasuredCity } from '../parts/measure-facets.ts';
import { median, p99 } from '../measure/statistics.ts';
import { count, figure, table } from './markdown.ts';

export function facetsSection(cities: readonly MeasuredCity[]): string {
  return table(
    ['city', 'offers', 'ours, median ms', 'p99', 'one by one, median ms', 'p99', 'times faster'],
    cities.map(({ city, filtered, total, ours, grouped }) => [
      `${city}${filtered ? ', 3 filters' : ''}`,
      count(total), figure(median(ours)), figure(p99(ours)), figure(median(grouped)), figure(p99(grouped)), `**${figure(median(grouped) / median(ours))}**`,
    ]),
  );
}
