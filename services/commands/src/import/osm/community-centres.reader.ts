import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { FileReader } from '../import-format.js';
import type { CsvHeader } from '../reading/csv-header.js';
import { csvRows } from '../reading/csv-rows.js';
import type { SourceFile } from '../reading/source-file.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { osmProvenance } from './osm.provenance.js';

export const COMMUNITY_CENTRE_COLUMNS = ['osm_id', 'addr:street', 'addr:housenumber', 'addr:postcode', 'addr:city'];

/** Addresses of community centres without name or point: named by what they are and where, located later by their postcode. */
export const communityCentresReader = (file: SourceFile, header: CsvHeader): FileReader<'places'> => ({
  kind: 'places',
  label: 'Adressen von Gemeinschaftshäusern aus OpenStreetMap',
  async *read(notes) {
    for await (const row of csvRows(file, header, notes)) {
      const checks = new RecordChecks(row.line, notes);
      const id = checks.required('osm_id', row.value('osm_id'));
      if (!/^\d+$/u.test(id)) checks.reject('osm_id', id, 'Der OSM-Schlüssel ist keine Zahl.');
      const street = checks.text('addr:street', row.value('addr:street'));
      const number = checks.text('addr:housenumber', row.value('addr:housenumber'));
      const postalCode = checks.postalCode('addr:postcode', row.value('addr:postcode'));
      const city = checks.text('addr:city', row.value('addr:city'));
      if (postalCode === undefined && city === undefined) checks.reject('addr:postcode', '', 'Ohne Postleitzahl und Ort lässt sich das Haus nicht finden.');
      if (checks.rejected) continue;
      const door = street && number ? `${street} ${number}` : street;
      const record = definite<PlaceRecord>({
        provenance: osmProvenance(`unknown/${id}`),
        name: `Gemeinschaftshaus, ${door ?? city ?? postalCode}`,
        kinds: ['COMMUNITY_CENTRE'],
        categories: ['Gemeinschaftshaus'],
        address: checks.address(definite({ street: door, postalCode, city })),
      });
      yield { record, line: row.line };
    }
  },
});
