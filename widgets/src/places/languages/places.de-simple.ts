export { content, strings, words } from '../../base/languages/de-simple.js';
export { placeStrings } from '../strings/place-strings.de-simple.js';
