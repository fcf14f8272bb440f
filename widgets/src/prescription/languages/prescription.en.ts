export { content, strings, words } from '../../base/languages/en.js';
export { prescriptionStrings } from '../strings/prescription-strings.en.js';
