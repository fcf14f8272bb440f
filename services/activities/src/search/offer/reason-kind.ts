import { registerEnumType } from 'type-graphql';

export enum ReasonKindEnum {
  DISTANCE = 'DISTANCE',
  DATE = 'DATE',
  NEEDS = 'NEEDS',
  COST = 'COST',
  COMPANION = 'COMPANION',
  FRESHNESS = 'FRESHNESS',
  PAUSED = 'PAUSED',
  FULL = 'FULL',
}

registerEnumType(ReasonKindEnum, {
  name: 'ReasonKind',
  description: 'What a reason is about.',
  valuesConfig: {
    DISTANCE: { description: 'How far it is, or that it comes to the home or is online.' },
    DATE: { description: 'When it happens next.' },
    NEEDS: { description: 'Which of the needs asked for it answers.' },
    COST: { description: 'That it costs nothing or what one likes.' },
    COMPANION: { description: 'That somebody can come along.' },
    FRESHNESS: { description: 'When somebody who knows last confirmed it.' },
    PAUSED: { description: 'That it is paused at the moment.' },
    FULL: { description: 'That no place is left.' },
  },
});
