import { learn } from '../base/languages/spoken.js';

// For tests that speak several languages from the start.
await Promise.all([learn('en'), learn('ar')]);
