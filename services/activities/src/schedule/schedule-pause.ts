import { registerEnumType } from 'type-graphql';

export enum SchedulePauseEnum {
  NRW_PUBLIC_HOLIDAYS = 'NRW_PUBLIC_HOLIDAYS',
  NRW_SCHOOL_HOLIDAYS = 'NRW_SCHOOL_HOLIDAYS',
}

export type SchedulePause = `${SchedulePauseEnum}`;

registerEnumType(SchedulePauseEnum, {
  name: 'SchedulePause',
  description: 'Days on which dates that follow from a rule do not take place.',
  valuesConfig: {
    NRW_PUBLIC_HOLIDAYS: { description: 'Public holidays in North Rhine-Westphalia.' },
    NRW_SCHOOL_HOLIDAYS: {
      description: 'School holidays in North Rhine-Westphalia, as far ahead as the state has published them; without the days each school chooses itself.',
    },
  },
});
