export { content, strings, words } from '../../base/languages/tr.js';
export { linkStrings } from '../../offers/strings/link-strings.tr.js';
export { recipeStrings } from '../strings/recipe-strings.tr.js';
