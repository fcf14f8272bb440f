export { content, strings, words } from '../../base/languages/ar.js';
export { prescriptionStrings } from '../strings/prescription-strings.ar.js';
