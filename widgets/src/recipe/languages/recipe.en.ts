export { content, strings, words } from '../../base/languages/en.js';
export { linkStrings } from '../../offers/strings/link-strings.en.js';
export { recipeStrings } from '../strings/recipe-strings.en.js';
