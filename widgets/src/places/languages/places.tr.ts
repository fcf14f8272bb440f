export { content, strings, words } from '../../base/languages/tr.js';
export { placeStrings } from '../strings/place-strings.tr.js';
