export { content, strings, words } from '../../base/languages/pl.js';
export { linkStrings } from '../../offers/strings/link-strings.pl.js';
export { recipeStrings } from '../strings/recipe-strings.pl.js';
