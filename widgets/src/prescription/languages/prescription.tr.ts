export { content, strings, words } from '../../base/languages/tr.js';
export { prescriptionStrings } from '../strings/prescription-strings.tr.js';
