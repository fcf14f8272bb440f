import type { DistrictBundle } from '../bundle/district-bundle.js';

export type CodeSystem = DistrictBundle['needs'][number]['codes'][number]['system'];

export const CODE_SYSTEMS = ['ICD_10_GM', 'ICD_10_WHO', 'SNOMED_CT', 'ICPC_2'] as const satisfies readonly CodeSystem[];

/** A code as practice software names it. */
export interface NamedCode {
  system: CodeSystem;
  code: string;
}
