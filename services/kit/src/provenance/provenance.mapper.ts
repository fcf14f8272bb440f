import { Provenance } from './provenance.type.js';

export function toProvenance(entity: Omit<Provenance, 'sourceUrl'> & { sourceUrl?: string | null }): Provenance {
  const { source, sourceUrl, licence, attribution, externalId } = entity;
  return Object.assign(new Provenance(), { source, sourceUrl: sourceUrl ?? null, licence, attribution, externalId });
}
