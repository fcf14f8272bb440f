import { definite } from '../checks/definite.js';
import type { FileNotes, FileReader } from '../import-format.js';
import { jsonItems } from '../reading/json-items.js';
import type { SourceFile } from '../reading/source-file.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { localityInName, postalCodesByLocality } from './localities.js';
import { placeKind } from '../meanings/place-kinds.js';
import { SoundsAlike } from './sounds-alike.js';
import { villageItems } from './village-items.js';
import { villageLocation } from './village-shapes.js';
import { locationKey, villageProvenance } from './village.provenance.js';

/** Reads the file twice: the first time for the localities and postcodes that the addresses name. */
export const locationsReader = (file: SourceFile): FileReader<'places'> => ({
  kind: 'places',
  label: 'Orte eines Dorfes',
  async *read(notes: FileNotes) {
    const localities = await postalCodesByLocality(jsonItems(file));
    const names = new SoundsAlike();
    for await (const { item, checks, line } of villageItems(file, villageLocation, notes)) {
      const id = checks.required('id', item.id);
      const name = checks.required('name', item.name);
      const address = checks.address(
        definite({
          street: checks.text('address.streetAddress', item.address?.streetAddress),
          postalCode: checks.postalCode('address.postalCode', item.address?.postalCode?.toString()),
          city: checks.text('address.addressLocality', item.address?.addressLocality),
        }),
      );
      const url = checks.link('url', item.url);
      const phone = checks.text('telephone', item.telephone);
      if (checks.rejected) continue;
      const locality = address ? undefined : localityInName(name, localities);
      if (locality) {
        const reason = `Der Ort hat keine Adresse, sein Name nennt aber „${locality.city}“, das andere Adressen der Datei als ${locality.postalCode} kennen. Beides wurde ergänzt.`;
        checks.repair('address', name, reason);
      }
      const alike = names.earlier(name, `„${name}“ (${id})`);
      if (alike) notes.hint(`${alike} und „${name}“ (${id}) klingen gleich. Sie bleiben zwei Orte, bis jemand sie in der Quelle zusammenlegt.`);
      const record = definite<PlaceRecord>({
        provenance: villageProvenance(locationKey(id)),
        name,
        kinds: [placeKind(name)],
        categories: [],
        address: address ?? locality,
        url,
        phone,
      });
      yield { record, line };
    }
  },
});
