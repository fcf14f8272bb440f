import type { MeasuredCell } from '../parts/measure-pages.ts';
import { median, p99 } from '../measure/statistics.ts';
import { cellInWords } from '../questions/make-questions.ts';
import { figure, table } from './markdown.ts';

const HEAD = ['question', 'ours, median ms', 'ours, p99', 'p99 / median', 'usual, median ms', 'usual, p99', 'times faster', 'round trip, ours', 'round trip, usual', 'usual idiom fastest'];

/** Each cell, and all of them together. */
export function pageSection(cells: readonly MeasuredCell[]): string {
  const together: Omit<MeasuredCell, 'cell' | 'usualBest'> = {
    ours: { server: cells.flatMap(({ ours }) => ours.server), roundTrip: cells.flatMap(({ ours }) => ours.roundTrip) },
    usual: { server: cells.flatMap(({ usual }) => usual.server), roundTrip: cells.flatMap(({ usual }) => usual.roundTrip) },
  };
  const rows = cells.map((measured) => [cellInWords(measured.cell), ...figures(measured), measured.usualBest]);
  return table(HEAD, [...rows, ['**all**', ...figures(together), '']]);
}

function figures({ ours, usual }: Pick<MeasuredCell, 'ours' | 'usual'>): string[] {
  const [our, their] = [median(ours.server), median(usual.server)];
  return [
    figure(our), figure(p99(ours.server)), figure(p99(ours.server) / our), figure(their), figure(p99(usual.server)), `**${figure(their / our)}**`,
    figure(median(ours.roundTrip)), figure(median(usual.roundTrip)),
  ];
}
