import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import { bochumPosition } from './bochum-position.js';
import type { BochumTable } from './bochum-table.js';
import { bochumProvenance } from './bochum.provenance.js';

const NO_INFORMATION = 'keine Information';

export const defibrillatorTable: BochumTable = {
  label: 'Defibrillatoren',
  columns: ['OBJECTID', 'ADRESSE', 'LAGE', 'GEBAEUDE'],
  async *read(rows, notes) {
    for await (const row of rows) {
      const checks = new RecordChecks(row.line, notes);
      const id = checks.required('OBJECTID', row.value('OBJECTID'));
      const street = checks.text('ADRESSE', row.value('ADRESSE'));
      const building = checks.text('GEBAEUDE', row.value('GEBAEUDE')) ?? street;
      const spot = checks.text('LAGE', row.value('LAGE'));
      if (building === undefined) checks.reject('GEBAEUDE', '', 'Ohne Gebäude und Adresse findet niemand das Gerät.');
      const position = bochumPosition(checks, {
        lat: row.value('lat'),
        lon: row.value('lon'),
        east: row.value('XCenter_EPSG25832'),
        north: row.value('YCenter_EPSG25832'),
      });
      if (checks.rejected) continue;
      const record = definite({
        provenance: bochumProvenance(`defibrillator/${id}`),
        name: `Defibrillator: ${building}`,
        kinds: ['DEFIBRILLATOR' as const],
        categories: ['Defibrillatoren'],
        position,
        address: checks.address(definite({ street, city: 'Bochum' })),
        description: spot === undefined || spot === NO_INFORMATION ? undefined : `Standort: ${spot}`,
      });
      yield { record, line: row.line };
    }
  },
};
