import { registerEnumType } from 'type-graphql';

export const partnerKinds = [
  'ASSOCIATION', 'COMPANY', 'COOPERATIVE', 'FOUNDATION', 'HERITAGE_ASSOCIATION', 'INITIATIVE', 'LIBRARY',
  'MUNICIPALITY', 'OTHER', 'PARISH', 'PRACTICE', 'WELFARE_ASSOCIATION',
] as const;

export type PartnerKind = (typeof partnerKinds)[number];

/** The same values as type-graphql wants them: an object whose keys are printed. */
export const PartnerKindEnum = Object.fromEntries(partnerKinds.map((kind) => [kind, kind])) as { [Kind in PartnerKind]: Kind };

registerEnumType(PartnerKindEnum, { name: 'PartnerKind', description: 'What sort of partner it is.' });
