export { content, strings, words } from '../../base/languages/ar.js';
export { linkStrings } from '../../offers/strings/link-strings.ar.js';
export { recipeStrings } from '../strings/recipe-strings.ar.js';
