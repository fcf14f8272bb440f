import type { Words } from '../offers/templates/context.js';
import type { PrescriptionStrings } from './strings/prescription-strings.js';

/** What every piece needs to put itself into words; `own` is what only prescriptions say. */
export interface PrescriptionWords extends Words {
  own: PrescriptionStrings;
}
