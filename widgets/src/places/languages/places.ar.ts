export { content, strings, words } from '../../base/languages/ar.js';
export { placeStrings } from '../strings/place-strings.ar.js';
