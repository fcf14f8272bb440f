import { registerEnumType } from 'type-graphql';

export enum OccurrenceStatusEnum {
  SCHEDULED = 'SCHEDULED',
  CANCELLED = 'CANCELLED',
  MOVED = 'MOVED',
  FULL = 'FULL',
  EXTRA = 'EXTRA',
}

export type OccurrenceStatus = `${OccurrenceStatusEnum}`;

registerEnumType(OccurrenceStatusEnum, {
  name: 'OccurrenceStatus',
  description: 'Whether a date takes place as usual.',
  valuesConfig: {
    SCHEDULED: { description: 'As usual.' },
    CANCELLED: { description: 'Does not take place.' },
    MOVED: { description: 'Takes place at another time than usual; start and end are the new ones.' },
    FULL: { description: 'Takes place, but no place is left.' },
    EXTRA: { description: 'Takes place beside the usual dates.' },
  },
});
