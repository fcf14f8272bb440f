import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { FileNotes, ImportFormat } from '../import-format.js';
import { readCsvHeader } from '../reading/csv-header.js';
import { type CsvRow, csvRows } from '../reading/csv-rows.js';
import type { Located } from '@miteinander/kit/writing/write-records.js';
import type { PartnerRecord } from '@miteinander/partners/partner/partner.record.js';

const COLUMNS = ['dbs_id', 'wikidata', 'label', 'gemeinde'];

/** Libraries as partners. The table's points are those of the municipality, so only its name is taken. */
export const librariesFormat: ImportFormat = {
  name: 'libraries',
  description: 'Büchereien als Partner (CSV mit DBS-Nummer, Wikidata-Schlüssel, Name und Gemeinde)',
  shapes: ['CSV mit dbs_id, wikidata, label und gemeinde'],
  example: 'libraries_westfalen_lippe.csv',
  endings: ['.csv'],
  async recognise(file) {
    const header = await readCsvHeader(file.opening);
    if (!header || !COLUMNS.every((column) => header.columns.includes(column))) return [];
    return [{ kind: 'partners', label: 'Büchereien', read: (notes) => readLibraries(csvRows(file, header, notes), notes) }];
  },
};

async function* readLibraries(rows: AsyncIterable<CsvRow>, notes: FileNotes): AsyncGenerator<Located<PartnerRecord>> {
  for await (const row of rows) {
    const checks = new RecordChecks(row.line, notes);
    const id = checks.required('dbs_id', row.value('dbs_id'));
    const name = checks.required('label', row.value('label'));
    const item = checks.text('wikidata', row.value('wikidata'));
    const city = checks.text('gemeinde', row.value('gemeinde'));
    if (checks.rejected) continue;
    const record = definite<PartnerRecord>({
      provenance: {
        source: 'dbs',
        ...(item && /^Q\d+$/u.test(item) && { sourceUrl: `https://www.wikidata.org/wiki/${item}` }),
        licence: 'CC0-1.0',
        attribution: 'Wikidata, CC0; hbz lobid-organisations',
        externalId: id,
      },
      name,
      kind: 'LIBRARY',
      address: checks.address(definite({ city })),
    });
    yield { record, line: row.line };
  }
}
