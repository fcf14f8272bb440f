import { RECORD_KINDS, type RecordKind } from '../record-kind.js';
import type { ImportReport, KindCounts } from './import-report.js';

const COLUMNS: readonly [title: string, key: keyof KindCounts][] = [
  ['gelesen', 'read'],
  ['neu', 'created'],
  ['geändert', 'updated'],
  ['unverändert', 'unchanged'],
  ['zusammengefasst', 'merged'],
  ['abgelehnt', 'rejected'],
  ['berichtigt', 'repaired'],
];

const KIND_NAMES: Record<RecordKind, string> = { places: 'Orte', partners: 'Partner', activities: 'Angebote' };

/** An aligned table with one line per kind; '' when no file was imported. */
export function reportTable(report: ImportReport): string {
  const rows = RECORD_KINDS.flatMap((kind) => {
    const counts = report.kinds.get(kind);
    return counts ? [[KIND_NAMES[kind], ...COLUMNS.map(([, key]) => counts[key].toLocaleString('de-DE'))]] : [];
  });
  if (rows.length === 0) return '';
  const table = [['', ...COLUMNS.map(([title]) => title)], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  return `${lines.join('\n')}\n`;
}
