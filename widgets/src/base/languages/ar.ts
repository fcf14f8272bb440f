export { strings } from '../strings/strings.ar.js';
export { words } from '../words/words.ar.js';
