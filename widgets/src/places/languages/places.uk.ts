export { content, strings, words } from '../../base/languages/uk.js';
export { placeStrings } from '../strings/place-strings.uk.js';
