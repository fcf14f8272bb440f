import { registerEnumType } from 'type-graphql';

export enum Answer {
  YES = 'YES',
  LIMITED = 'LIMITED',
  NO = 'NO',
}

registerEnumType(Answer, {
  name: 'Answer',
  description: 'A fact that can hold in part. Unknown is null, never NO.',
  valuesConfig: {
    YES: { description: 'It holds.' },
    LIMITED: { description: 'It holds in part; ask before you come.' },
    NO: { description: 'It does not hold: somebody knows that.' },
  },
});
