import { registerEnumType } from 'type-graphql';

export enum OfferSortEnum {
  NEAREST = 'NEAREST',
  SOONEST = 'SOONEST',
  BEST = 'BEST',
}

export type OfferSort = `${OfferSortEnum}`;

registerEnumType(OfferSortEnum, {
  name: 'OfferSort',
  description: 'Which offer comes first. Stale entries come after all others in every order.',
  valuesConfig: {
    NEAREST: { description: 'The nearest; at the same place the one that happens first.' },
    SOONEST: { description: 'The one that happens first; at the same time the nearest. By appointment comes last.' },
    BEST: { description: 'The one that suits best: near, soon, answering most of the needs asked for, recently confirmed, with a place free.' },
  },
});
