import { LANGUAGES } from '../base/language.js';
import { learn } from '../base/languages/spoken.js';

// For tests that speak several languages from the start.
await Promise.all(LANGUAGES.map(learn));
