export { content, strings, words } from '../../base/languages/ru.js';
export { linkStrings } from '../../offers/strings/link-strings.ru.js';
export { recipeStrings } from '../strings/recipe-strings.ru.js';
