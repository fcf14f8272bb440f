export { content, strings, words } from '../../base/languages/pl.js';
export { placeStrings } from '../strings/place-strings.pl.js';
