import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';

import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import { RegistrationKindEnum } from '../../activity/registration-kind.js';
import { BitVocabulary } from './bit-vocabulary.js';

/** Everything but topics and languages that a search can ask of an offer by a yes or no. */
const traits = [
  'FREE',
  'FULL',
  'COMPANION',
  ...Object.values(RegistrationKindEnum).map((kind) => registrationTrait(kind)),
  ...Object.values(AttendanceModeEnum).map((mode) => modeTrait(mode)),
  ...Object.values(AccessibilityFeature).flatMap((feature) => [accessTrait(feature, true), accessTrait(feature, false)]),
];

export const traitBits = new BitVocabulary(traits);

/** The bit of what a wheelchair user can use, which most people ask for who ask for access at all. */
export const wheelchairBit = traitBits.maskOf([accessTrait(AccessibilityFeature.WHEELCHAIR, true)]);

export function registrationTrait(kind: string): string {
  return `REGISTRATION_${kind}`;
}

export function modeTrait(mode: string): string {
  return `MODE_${mode}`;
}

/** That a feature is known to be there, or known not to be. */
export function accessTrait(feature: string, there: boolean): string {
  return `${feature}_${there ? 'YES' : 'NO'}`;
}
