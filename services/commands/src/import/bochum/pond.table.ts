import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import { bochumPosition } from './bochum-position.js';
import type { BochumTable } from './bochum-table.js';
import { bochumProvenance } from './bochum.provenance.js';

export const pondTable: BochumTable = {
  label: 'Teiche mit Messgerät',
  columns: ['logger_id', 'name', 'latitude', 'longitude'],
  async *read(rows, notes) {
    for await (const row of rows) {
      const checks = new RecordChecks(row.line, notes);
      const id = checks.required('logger_id', row.value('logger_id'));
      const name = checks.required('name', row.value('name'));
      const position = bochumPosition(checks, { lat: row.value('latitude'), lon: row.value('longitude') });
      if (checks.rejected) continue;
      const record = definite({
        provenance: bochumProvenance(`pond/${id}`),
        name,
        kinds: ['POND' as const],
        categories: ['Teiche'],
        position,
        address: { city: 'Bochum' },
      });
      yield { record, line: row.line };
    }
  },
};
