import type { PartnerRecord } from '../partner/partner.record.js';

let number = 0;

/** A partner of its own for one test: an association unless told otherwise. */
export function partnerRecord(overrides: Partial<PartnerRecord> = {}): PartnerRecord {
  number += 1;
  return {
    provenance: { source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: `partner-${number}` },
    name: `Testverein ${number}`,
    kind: 'ASSOCIATION',
    ...overrides,
  };
}
