import { html, nothing, type TemplateResult } from 'lit';

import type { ViewController } from '../view.controller.js';
import type { Words } from './context.js';

/** The ways to look at the offers, where there are several. */
export function viewSwitchTemplate(views: ViewController, { strings }: Words): TemplateResult | typeof nothing {
  const { choices, current } = views;
  if (choices.length === 0) return nothing;
  return html`<div part="views" class="views" role="group" aria-label=${strings.viewLabel}>
    ${choices.map((view) => html`<button part="chip" class="chip" aria-pressed=${view === current} @click=${() => views.choose(view)}>${strings.views[view]}</button>`)}
  </div>`;
}
