import { registerEnumType } from 'type-graphql';

export enum NeedCodeStatus {
  VERIFIED = 'VERIFIED',
  UNVERIFIED = 'UNVERIFIED',
}

registerEnumType(NeedCodeStatus, {
  name: 'NeedCodeStatus',
  description: 'Whether a code was compared with a publication of its classification.',
  valuesConfig: {
    VERIFIED: { description: 'It was; the source says with which.' },
    UNVERIFIED: { description: 'Not yet; the source says with what it would have to be.' },
  },
});
