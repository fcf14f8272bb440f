import { RecordChecks } from '../checks/record-checks.js';
import type { CsvRow } from '../reading/csv-rows.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import type { BochumTable } from './bochum-table.js';
import { bochumProvenance } from './bochum.provenance.js';

interface SportsGround {
  line: number;
  type: string;
  name: string;
  street: string;
  fields: string[];
}

/**
 * The list of sports grounds has one row per playing field. Rows that continue a ground leave its name empty (the export as it comes),
 * repeat it (the cleaned file), or add only a remark in brackets; some give the type of the ground on a later row.
 */
export const sportsGroundTable: BochumTable = {
  label: 'Sportanlagen',
  columns: ['Art', 'Bezeichnung', 'Adresse', 'Spielfeld', 'Belag'],
  async *read(rows, notes) {
    let current: SportsGround | undefined;
    for await (const row of rows) {
      const checks = new RecordChecks(row.line, notes);
      const type = checks.text('Art', row.value('Art')) ?? '';
      const name = checks.text('Bezeichnung', row.value('Bezeichnung')) ?? '';
      const street = checks.text('Adresse', row.value('Adresse')) ?? '';
      const field = describeField(row, checks);
      if (checks.rejected) continue;
      if (current && row.afterBroken) {
        yield { record: toPlace(current), line: current.line };
        current = undefined;
      }
      if (current && continues(current, { type, name, street })) {
        notes.merged();
        current.type ||= type;
        if (field) current.fields.push(field);
        continue;
      }
      if (current) yield { record: toPlace(current), line: current.line };
      current = undefined;
      if (name === '' || name.startsWith('(')) checks.reject('Bezeichnung', name, 'Die Zeile setzt eine Anlage fort, aber darüber steht keine lesbare.');
      else current = { line: row.line, type, name, street, fields: field ? [field] : [] };
    }
    if (current) yield { record: toPlace(current), line: current.line };
  },
};

function continues(ground: SportsGround, row: Pick<SportsGround, 'type' | 'name' | 'street'>): boolean {
  if (row.street === '' && (row.name === '' || row.name.startsWith('('))) return true;
  return row.name === ground.name && row.street === ground.street && (row.type === ground.type || ground.type === '');
}

function describeField(row: CsvRow, checks: RecordChecks): string | undefined {
  const field = checks.text('Spielfeld', row.value('Spielfeld'));
  const surface = checks.text('Belag', row.value('Belag'));
  if (field === undefined && surface === undefined) return undefined;
  const size = checks.text('Maße', row.value('Maße'));
  const lit = row.value('Beleuchtung vorhanden').trim() === 'ja' ? 'mit Beleuchtung' : undefined;
  const measured = size !== undefined && /\d/u.test(size) ? size : undefined;
  const details = [field === undefined ? undefined : surface, measured, lit].filter((detail) => detail !== undefined);
  return `${field ?? surface}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}

function toPlace({ type, name, street, fields }: SportsGround): PlaceRecord {
  return {
    provenance: bochumProvenance(`sports/${[type, name, street].join('/').toLowerCase()}`),
    name,
    kinds: ['SPORTS_GROUND'],
    categories: [type === '' ? 'Sportanlage' : type],
    address: street === '' ? { city: 'Bochum' } : { street, city: 'Bochum' },
    ...(fields.length > 0 && { description: fields.join('\n') }),
  };
}
