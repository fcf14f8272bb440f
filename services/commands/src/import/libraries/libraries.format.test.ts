import { expect, test } from 'vitest';
import { tryImport } from '../testing/try-import.js';

test('a library is a partner in its municipality', async () => {
  const csv = 'dbs_id,wikidata,label,isil,rs12,gemeinde,kreis,lon,lat\nAA1,Q42,Stadtbücherei,,055150000000,Münster,"Münster, Stadt",7.6,51.9\n,Q43,Ohne Nummer,,,Ort,,,\n';
  const { records, rejects } = await tryImport('libraries', { files: { 'l.csv': csv } });
  expect([...records.partners.values()]).toEqual([
    {
      provenance: {
        source: 'dbs',
        sourceUrl: 'https://www.wikidata.org/wiki/Q42',
        licence: 'CC0-1.0',
        attribution: 'Wikidata, CC0; hbz lobid-organisations',
        externalId: 'AA1',
      },
      name: 'Stadtbücherei',
      kind: 'LIBRARY',
      address: { city: 'Münster' },
    },
  ]);
  expect(rejects).toHaveLength(1);
});
