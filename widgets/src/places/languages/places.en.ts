export { content, strings, words } from '../../base/languages/en.js';
export { placeStrings } from '../strings/place-strings.en.js';
