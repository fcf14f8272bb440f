export { content, strings, words } from '../../base/languages/uk.js';
export { linkStrings } from '../../offers/strings/link-strings.uk.js';
export { recipeStrings } from '../strings/recipe-strings.uk.js';
