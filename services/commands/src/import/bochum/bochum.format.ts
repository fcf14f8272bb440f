import type { ImportFormat } from '../import-format.js';
import { normaliseColumn, readCsvHeader } from '../reading/csv-header.js';
import { csvRows } from '../reading/csv-rows.js';
import type { BochumTable } from './bochum-table.js';
import { defibrillatorTable } from './defibrillator.table.js';
import { naturalMonumentTable } from './natural-monument.table.js';
import { poiTable } from './poi.table.js';
import { pondTable } from './pond.table.js';
import { sportsGroundTable } from './sports-ground.table.js';

const TABLES: readonly BochumTable[] = [poiTable, defibrillatorTable, naturalMonumentTable, pondTable, sportsGroundTable];

/** The CSV files of the City of Bochum's open data, told apart by their header. */
export const bochumFormat: ImportFormat = {
  name: 'bochum',
  description: 'Offene Daten der Stadt Bochum: Kitas, Spielplätze, Schulen, Stolpersteine, Sportanlagen und mehr (CSV)',
  shapes: TABLES.map(({ label }) => label),
  example: 'bochum_schools.csv bochum_playgrounds.csv',
  endings: ['.csv'],
  async recognise(file) {
    const header = await readCsvHeader(file.opening);
    const table = TABLES.find(({ columns }) => columns.every((column) => header?.columns.includes(normaliseColumn(column))));
    if (!header || !table) return [];
    return [{ kind: 'places', label: table.label, read: (notes) => table.read(csvRows(file, header, notes), notes) }];
  },
};
