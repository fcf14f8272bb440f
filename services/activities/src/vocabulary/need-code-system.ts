import { registerEnumType } from 'type-graphql';

export enum NeedCodeSystem {
  ICD_10_GM = 'ICD_10_GM',
  ICD_10_WHO = 'ICD_10_WHO',
  SNOMED_CT = 'SNOMED_CT',
  ICPC_2 = 'ICPC_2',
}

registerEnumType(NeedCodeSystem, {
  name: 'NeedCodeSystem',
  description: 'A classification that software in practices speaks.',
  valuesConfig: {
    ICD_10_GM: { description: 'The German modification of ICD-10, whose chapter Z has three characters here.' },
    ICD_10_WHO: { description: 'ICD-10 as the World Health Organization publishes it.' },
    SNOMED_CT: { description: 'SNOMED CT, international edition unless the source says otherwise.' },
    ICPC_2: { description: 'International Classification of Primary Care, chapter Z.' },
  },
});
