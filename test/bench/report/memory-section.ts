import type { MeasuredMemory } from '../parts/measure-memory.ts';
import { count, table } from './markdown.ts';

export function memorySection({ searches, before, after }: MeasuredMemory): string {
  const megabytes = (bytes: number): string => String(Math.round(bytes / 1e6));
  return table(['serving process', 'resident memory, MB'], [
    ['ready', megabytes(before)],
    [`after ${count(searches)} searches`, `**${megabytes(after)}**`],
  ]);
}
