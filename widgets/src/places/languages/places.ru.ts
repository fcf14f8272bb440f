export { content, strings, words } from '../../base/languages/ru.js';
export { placeStrings } from '../strings/place-strings.ru.js';
