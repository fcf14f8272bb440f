import { registerEnumType } from 'type-graphql';

export const timesOfDay = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

export type TimeOfDay = (typeof timesOfDay)[number];

export const TimeOfDayEnum = Object.fromEntries(timesOfDay.map((time) => [time, time])) as { [Time in TimeOfDay]: Time };

registerEnumType(TimeOfDayEnum, {
  name: 'TimeOfDay',
  description: 'When on a day one has to be there. Opening hours count for every part they touch, whole days for all.',
  valuesConfig: {
    MORNING: { description: 'Begins before 12.' },
    AFTERNOON: { description: 'Begins from 12 and before 17.' },
    EVENING: { description: 'Begins from 17 on.' },
  },
});
