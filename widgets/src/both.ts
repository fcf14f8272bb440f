// Offers and places in one file, for pages that show both: what they share is loaded once.
import './offers/define.js';
import './places/define.js';
