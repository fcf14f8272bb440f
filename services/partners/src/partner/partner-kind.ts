import { registerEnumType } from 'type-graphql';

export const partnerKinds = [
  'ASSOCIATION', 'COMPANY', 'COOPERATIVE', 'FOUNDATION', 'HERITAGE_ASSOCIATION', 'INITIATIVE', 'LIBRARY',
  'MUNICIPALITY', 'OTHER', 'PARISH', 'PRACTICE', 'WELFARE_ASSOCIATION',
] as const;

export type PartnerKind = (typeof partnerKinds)[number];

/** The same values as type-graphql wants them: an object whose keys are printed. */
export const PartnerKindEnum = Object.fromEntries(partnerKinds.map((kind) => [kind, kind])) as { [Kind in PartnerKind]: Kind };

registerEnumType(PartnerKindEnum, {
  name: 'PartnerKind',
  description: 'What sort of partner it is.',
  valuesConfig: {
    ASSOCIATION: { description: 'A registered association or club (Verein).' },
    COMPANY: { description: 'A company.' },
    COOPERATIVE: { description: 'A cooperative (Genossenschaft).' },
    FOUNDATION: { description: 'A foundation (Stiftung).' },
    HERITAGE_ASSOCIATION: { description: 'A local heritage association (Heimatverein).' },
    INITIATIVE: { description: 'People who have come together without a legal form.' },
    LIBRARY: { description: 'A library.' },
    MUNICIPALITY: { description: 'A town, a municipality or a district, or an office of one.' },
    OTHER: { description: 'Something else, or unknown.' },
    PARISH: { description: 'A parish or another religious community.' },
    PRACTICE: { description: 'A doctor\'s or therapist\'s practice.' },
    WELFARE_ASSOCIATION: { description: 'A welfare association, such as Caritas, Diakonie or AWO.' },
  },
});
