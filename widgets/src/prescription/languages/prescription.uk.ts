export { content, strings, words } from '../../base/languages/uk.js';
export { prescriptionStrings } from '../strings/prescription-strings.uk.js';
