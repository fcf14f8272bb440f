export { content, strings, words } from '../../base/languages/pl.js';
export { prescriptionStrings } from '../strings/prescription-strings.pl.js';
