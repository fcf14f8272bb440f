import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import { bochumPosition } from './bochum-position.js';
import type { BochumTable } from './bochum-table.js';
import { bochumProvenance } from './bochum.provenance.js';

export const naturalMonumentTable: BochumTable = {
  label: 'Naturdenkmäler',
  columns: ['Obj_Nr_neu', 'Lage', 'Bezeichnung'],
  async *read(rows, notes) {
    for await (const row of rows) {
      const checks = new RecordChecks(row.line, notes);
      const id = checks.required('Obj_Nr_neu', row.value('Obj_Nr_neu'));
      const name = checks.required('Bezeichnung', row.value('Bezeichnung'));
      const street = checks.text('Lage', row.value('Lage'));
      const grounds = checks.text('Schutzgrund', row.value('Schutzgrund'));
      const position = bochumPosition(checks, {
        lat: row.value('lat'),
        lon: row.value('lon'),
        east: row.value('Rechtswert'),
        north: row.value('Hochwert'),
      });
      if (checks.rejected) continue;
      const record = definite({
        provenance: bochumProvenance(`natural-monument/${id}`),
        name,
        kinds: ['NATURAL_MONUMENT' as const],
        categories: ['Naturdenkmäler'],
        position,
        address: checks.address(definite({ street, city: 'Bochum' })),
        description: grounds === undefined ? undefined : `Schutzgrund: ${grounds.replaceAll(/\s*;\s*/gu, ', ')}`,
      });
      yield { record, line: row.line };
    }
  },
};
