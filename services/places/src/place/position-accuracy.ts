import { registerEnumType } from 'type-graphql';

export enum PositionAccuracyEnum {
  EXACT = 'EXACT',
  POSTCODE = 'POSTCODE',
  MUNICIPALITY = 'MUNICIPALITY',
}

export type PositionAccuracy = `${PositionAccuracyEnum}`;

registerEnumType(PositionAccuracyEnum, {
  name: 'PositionAccuracy',
  description: 'What a place\'s point stands for.',
  valuesConfig: {
    EXACT: { description: 'The place itself, as its source gives it.' },
    POSTCODE: { description: 'The middle of its postcode: the source gives an address only.' },
    MUNICIPALITY: { description: 'The middle of its municipality: the source gives no more.' },
  },
});
