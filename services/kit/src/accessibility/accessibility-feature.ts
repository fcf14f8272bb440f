import { registerEnumType } from 'type-graphql';

export enum AccessibilityFeature {
  WHEELCHAIR = 'WHEELCHAIR',
  STEP_FREE_ENTRANCE = 'STEP_FREE_ENTRANCE',
  ACCESSIBLE_TOILET = 'ACCESSIBLE_TOILET',
  INDUCTION_LOOP = 'INDUCTION_LOOP',
  ACCESSIBLE_PARKING = 'ACCESSIBLE_PARKING',
  QUIET = 'QUIET',
}

registerEnumType(AccessibilityFeature, {
  name: 'AccessibilityFeature',
  description: 'What somebody needs in order to come; each stands for the field of Accessibility with its name.',
  valuesConfig: {
    WHEELCHAIR: { description: 'A wheelchair user can use it; limited use is not enough.' },
    STEP_FREE_ENTRANCE: { description: 'The way in has no step.' },
    ACCESSIBLE_TOILET: { description: 'There is an accessible toilet.' },
    INDUCTION_LOOP: { description: 'There is an induction loop for hearing aids.' },
    ACCESSIBLE_PARKING: { description: 'There is accessible parking.' },
    QUIET: { description: 'It is quiet and low in stimuli.' },
  },
});
