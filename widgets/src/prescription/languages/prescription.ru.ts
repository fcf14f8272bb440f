export { content, strings, words } from '../../base/languages/ru.js';
export { prescriptionStrings } from '../strings/prescription-strings.ru.js';
