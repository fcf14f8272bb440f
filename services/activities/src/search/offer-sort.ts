import { registerEnumType } from 'type-graphql';

export enum OfferSortEnum {
  NEAREST = 'NEAREST',
  SOONEST = 'SOONEST',
}

export type OfferSort = `${OfferSortEnum}`;

registerEnumType(OfferSortEnum, {
  name: 'OfferSort',
  description: 'Which offer comes first.',
  valuesConfig: {
    NEAREST: { description: 'The nearest; at the same place the one that happens first.' },
    SOONEST: { description: 'The one that happens first; at the same time the nearest. By appointment comes last.' },
  },
});
