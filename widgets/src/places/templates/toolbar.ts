import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { AccessibilityFeature, PlaceKind } from '../../data/gql/graphql.js';
import type { PlaceFieldController } from '../../offers/place-field.controller.js';
import { placeFieldTemplate } from '../../offers/templates/place-field.js';
import { KIND_GROUPS, type KindGroup } from '../kind-groups.js';
import type { PlaceFilterName } from '../place-filter-names.js';
import type { PlaceQuestion } from '../place-question.js';
import type { PlaceWords } from '../place-words.js';

export interface ToolbarView {
  question: PlaceQuestion;
  field: PlaceFieldController;
  filters: readonly PlaceFilterName[];
  api: string;
  change(change: Partial<PlaceQuestion>): void;
  /** What tells it from other searches on the page. */
  label: string;
}

const RADII = [2, 5, 10, 25, 50];
const FEATURES: readonly AccessibilityFeature[] = ['WHEELCHAIR', 'STEP_FREE_ENTRANCE', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING', 'INDUCTION_LOOP', 'QUIET'];

/** The questions a visitor may change. What the page has settled is not shown. */
export function toolbarTemplate(view: ToolbarView, words: PlaceWords): TemplateResult | typeof nothing {
  const { filters, field, question } = view;
  const submit = (event: Event): void => {
    event.preventDefault();
    field.submit();
  };
  const kinds = filters.includes('kind') && question.kinds.length === 0;
  if (!kinds && filters.every((name) => name === 'kind')) return nothing;
  return html`<form part="toolbar" role="search" aria-label=${view.label} @submit=${submit}>
    <div class="fields">
      ${filters.includes('place') ? placeFieldTemplate(field, view.api, words) : nothing} ${filters.includes('radius') ? radiusTemplate(view, words) : nothing}
      ${kinds ? kindTemplate(view, words) : nothing}
    </div>
    ${chipsTemplate(view, words)} ${unknownTemplate(view, words)}
  </form>`;
}

function radiusTemplate({ question, change }: ToolbarView, { strings }: PlaceWords): TemplateResult {
  const radii = [...new Set([...RADII, question.radius])].sort((left, right) => left - right);
  return html`<div part="field" class="field">
    <label part="label" for="radius">${strings.radiusLabel}</label>
    <select id="radius" class="input" @change=${(event: Event) => change({ radius: Number(chosen(event)) })}>
      ${radii.map((radius) => html`<option value=${radius} .selected=${live(radius === question.radius)}>${strings.kilometres(radius)}</option>`)}
    </select>
  </div>`;
}

function kindTemplate({ question, change }: ToolbarView, { places }: PlaceWords): TemplateResult {
  const option = (kind: PlaceKind): TemplateResult => html`<option value=${kind} .selected=${live(kind === question.kind)}>${places.kinds[kind]}</option>`;
  return html`<div part="field" class="field kind">
    <label part="label" for="kind">${places.kindLabel}</label>
    <select id="kind" class="input" @change=${(event: Event) => change({ kind: (chosen(event) || null) as PlaceQuestion['kind'] })}>
      <option value="" .selected=${live(question.kind === null)}>${places.meetingKinds}</option>
      <option value="ALL" .selected=${live(question.kind === 'ALL')}>${places.anyKind}</option>
      ${(Object.keys(KIND_GROUPS) as KindGroup[]).map((group) => html`<optgroup label=${places.kindGroups[group]}>${KIND_GROUPS[group].map(option)}</optgroup>`)}
    </select>
  </div>`;
}

function chipsTemplate({ question, filters, change }: ToolbarView, { strings, places }: PlaceWords): TemplateResult | typeof nothing {
  const chip = (pressed: boolean, label: string, press: () => void): TemplateResult =>
    html`<button type="button" part="chip" class="chip" aria-pressed=${pressed} @click=${press}>${label}</button>`;
  const { openNow, cool, access } = question;
  const chips = [
    ...(filters.includes('open') ? [chip(openNow, places.open, () => change({ openNow: !openNow }))] : []),
    ...(filters.includes('cool') ? [chip(cool, places.coolChoice, () => change({ cool: !cool }))] : []),
    ...(filters.includes('access') ? FEATURES : []).map((feature) => {
      const pressed = access.includes(feature);
      const others = pressed ? access.filter((other) => other !== feature) : [...access, feature];
      return chip(pressed, places.accessChoices[feature], () => change({ access: others, ...(others.length === 0 && { unknownAccess: false }) }));
    }),
  ];
  return chips.length === 0 ? nothing : html`<div part="filters" class="chips" role="group" aria-label=${strings.filtersLabel}>${chips}</div>`;
}

/** Much is unknown about access; whoever can ask may want to see that as well. */
function unknownTemplate({ question, change }: ToolbarView, { places }: PlaceWords): TemplateResult | typeof nothing {
  if (question.access.length === 0) return nothing;
  const tick = (event: Event): void => change({ unknownAccess: (event.target as HTMLInputElement).checked });
  return html`<label part="label" class="check"><input type="checkbox" .checked=${live(question.unknownAccess)} @change=${tick} /> <span>${places.unknownMayPass}</span></label>`;
}

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;
