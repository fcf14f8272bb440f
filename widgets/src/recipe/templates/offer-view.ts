import type { Language } from '../../base/language.js';
import type { DistrictBundle, DistrictTexts } from '../../prescription/bundle/district-bundle.js';
import type { RecipeSpeech } from '../languages/recipe-speech.js';
import type { OfferNow } from '../offer-now.js';

/** An offer with all it takes to say it. */
export interface OfferView {
  now: OfferNow;
  texts: DistrictTexts['offers'][string];
  bundle: DistrictBundle;
  language: Language;
  speech: RecipeSpeech;
  moment: Date;
}
