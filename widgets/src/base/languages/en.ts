export { strings } from '../strings/strings.en.js';
export { words } from '../words/words.en.js';
