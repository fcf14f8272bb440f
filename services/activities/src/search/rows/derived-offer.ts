import { hash } from 'node:crypto';

import { copyLine } from '@miteinander/kit/database/copy-text.js';

import type { SearchTexts } from '../../text/search-texts.js';
import { DateRing, dayOfNumber } from './date-ring.js';
import type { DerivedSlots } from './derive-slots.js';
import { ROW_COLUMNS, SLOT_COLUMNS } from './derived-columns.js';
import type { PlainDates } from './plain-dates.js';
import type { Slot } from './slots-of.js';
import type { SearchRowColumns } from './to-search-rows.js';

/** Everything a search reads of one offer, as it should be: lines as COPY takes them. */
export interface DerivedOffer {
  id: string;
  /** Of all that is written; what has the same one needs no writing. */
  fingerprint: string;
  offerLine: string;
  rowLines: string;
  slotLines: string;
  /** In the order of these numbers, neighbours lie together. */
  cell: number;
  /** What searches can learn words from. */
  texts: SearchTexts;
}

export function derivedOffer(id: string, { plain, taking, cancelled, apart }: DerivedSlots, rows: readonly SearchRowColumns[], words: string, texts: SearchTexts): DerivedOffer {
  const rowLines = rows.map((row) => copyLine(ROW_COLUMNS.map((column) => (column === 'activity_id' ? id : row[column])))).join('');
  const slotLines = [...new Set(apart.map((slot) => slotLine(id, slot)))].join('');
  const content = copyLine([id, ringOf(plain, taking), cancelled.length > 0 ? ringOf([], cancelled) : null, words]);
  const fingerprint = hash('sha1', content + rowLines + slotLines, 'base64');
  const offerLine = `${content.slice(0, -1)}\t${fingerprint}\n`;
  return { id, fingerprint, offerLine, rowLines, slotLines, cell: cellOf(rows[0]), texts };
}

function ringOf(plain: readonly PlainDates[], slots: readonly Slot[]): string {
  const ring = new DateRing();
  for (const { days, parts } of plain) for (const day of days) for (const part of parts) ring.add(day, part);
  for (const { day, part } of slots) ring.add(day, part);
  return ring.toSql();
}

function slotLine(activity_id: string, { day, part, overAt, cancelled }: Slot): string {
  const slot = { activity_id, day: dayOfNumber(day), part, over_at: overAt, cancelled };
  return copyLine(SLOT_COLUMNS.map((column) => slot[column]));
}

const CELLS_A_DEGREE = 20;

/** Some five kilometres wide; 0 for what is nowhere. */
function cellOf(row: SearchRowColumns | undefined): number {
  if (row === undefined || row.lat === null || row.lon === null) return 0;
  return Math.floor((row.lat + 90) * CELLS_A_DEGREE) * 360 * CELLS_A_DEGREE + Math.floor((row.lon + 180) * CELLS_A_DEGREE);
}
