export { content, strings, words } from '../../base/languages/de-simple.js';
export { linkStrings } from '../../offers/strings/link-strings.de-simple.js';
export { recipeStrings } from '../strings/recipe-strings.de-simple.js';
