import { html, type TemplateResult } from 'lit/html.js';

import type { RecipeStrings } from '../strings/recipe-strings.js';

/** A way to everything else there is near a place, without this page's script. */
export const searchTemplate = (own: RecipeStrings): TemplateResult => html`<form class="search" action="angebote" method="get">
  <label for="ort">${own.postalCode}</label>
  <div class="row">
    <input id="ort" name="ort" inputmode="numeric" autocomplete="postal-code" maxlength="60" size="8" required dir="ltr" />
    <button>${own.show}</button>
  </div>
</form>`;
