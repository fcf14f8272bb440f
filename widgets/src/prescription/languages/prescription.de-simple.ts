export { content, strings, words } from '../../base/languages/de-simple.js';
export { prescriptionStrings } from '../strings/prescription-strings.de-simple.js';
