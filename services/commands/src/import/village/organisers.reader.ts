import { definite } from '../checks/definite.js';
import type { FileReader } from '../import-format.js';
import type { SourceFile } from '../reading/source-file.js';
import type { PartnerRecord } from '@miteinander/partners/partner/partner.record.js';
import { partnerKind } from '../meanings/partner-kinds.js';
import { SoundsAlike } from './sounds-alike.js';
import { villageItems } from './village-items.js';
import { villageOrganiser } from './village-shapes.js';
import { organiserKey, villageProvenance } from './village.provenance.js';

const PRIVATE_PERSON = 'Privatperson';

/** Contact persons are not read. A person who organises stays „Privatperson“: neither name nor address nor number is taken. */
export const organisersReader = (file: SourceFile): FileReader<'partners'> => ({
  kind: 'partners',
  label: 'Veranstalter eines Dorfes',
  async *read(notes) {
    const names = new SoundsAlike();
    for await (const { item, checks, line } of villageItems(file, villageOrganiser, notes)) {
      const id = checks.required('id', item.id);
      const provenance = villageProvenance(organiserKey(id));
      if (item['@type'] === 'Person') {
        if (checks.rejected) continue;
        checks.repair('name', '', 'Der Veranstalter ist eine Privatperson. Name und Anschrift wurden weggelassen.');
        yield { record: { provenance, name: PRIVATE_PERSON, kind: 'OTHER' }, line };
        continue;
      }
      const name = checks.required('name', item.name);
      const record = definite<PartnerRecord>({
        provenance,
        name,
        kind: partnerKind(name),
        url: checks.link('url', item.url),
        email: checks.text('email', item.email),
        phone: checks.text('telephone', item.telephone),
        address: checks.address(
          definite({
            street: checks.text('address.streetAddress', item.address?.streetAddress),
            postalCode: checks.postalCode('address.postalCode', item.address?.postalCode?.toString()),
            city: checks.text('address.addressLocality', item.address?.addressLocality),
          }),
        ),
      });
      if (checks.rejected) continue;
      const alike = names.earlier(name, `„${name}“ (${id})`);
      if (alike) notes.hint(`${alike} und „${name}“ (${id}) klingen gleich. Sie bleiben zwei Veranstalter.`);
      yield { record, line };
    }
  },
});
