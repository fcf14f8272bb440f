import type { MeasuredGrowth } from '../parts/measure-growth.ts';
import { median, p99 } from '../measure/statistics.ts';
import { cellInWords } from '../questions/make-questions.ts';
import { count, figure, table } from './markdown.ts';

/** Each cell, and all of them together; the sizes are of offers. */
export function growthSection(cells: readonly MeasuredGrowth[], small: number, large: number): string {
  const head = ['question', `${count(small)} offers, median ms`, 'p99', `${count(large)} offers, median ms`, 'p99', 'times slower'];
  const together = { small: cells.flatMap((cell) => cell.small), large: cells.flatMap((cell) => cell.large) };
  return table(head, [...cells.map((measured) => [cellInWords(measured.cell), ...figures(measured)]), ['**all**', ...figures(together)]]);
}

function figures(times: Pick<MeasuredGrowth, 'small' | 'large'>): string[] {
  const [small, large] = [median(times.small), median(times.large)];
  return [figure(small), figure(p99(times.small)), figure(large), figure(p99(times.large)), `**${figure(large / small)}**`];
}
