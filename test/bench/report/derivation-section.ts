import type { MeasuredDerivation } from '../parts/measure-derivation.ts';
import { count, figure, table } from './markdown.ts';

export function derivationSection({ tables, rows, megabytes, derivationSeconds, copySeconds }: MeasuredDerivation, offers: number): string {
  return table(
    [`${count(offers)} offers: ${tables.join(', ')}`, 'rows', 'MB', 'seconds', 'offers a second', 'share of the speed of COPY'],
    [
      ['derived by the product from schedules', count(rows), figure(megabytes), figure(derivationSeconds), count(Math.round(offers / derivationSeconds)), `**${figure(copySeconds / derivationSeconds)}**`],
      ['ready rows by binary COPY', count(rows), figure(megabytes), figure(copySeconds), count(Math.round(offers / copySeconds)), '1'],
    ],
  );
}
