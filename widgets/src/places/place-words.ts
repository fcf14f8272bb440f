import type { Words } from '../offers/templates/context.js';
import type { PlaceStrings } from './strings/place-strings.js';

/** What every piece of the list needs to put itself into words; `strings` speak of places where the widgets differ. */
export interface PlaceWords extends Words {
  places: PlaceStrings;
}
