import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Period } from '../../base/words/days-of-period.js';
import type { PlaceFieldController } from '../place-field.controller.js';
import type { Question } from '../question.js';
import { SIMPLE_FILTERS } from '../simple-filters.js';
import { THEMES, type Theme } from '../themes.js';
import type { Words } from './context.js';
import { placeFieldTemplate } from './place-field.js';

export interface ToolbarView {
  question: Question;
  field: PlaceFieldController;
  filters: ReadonlySet<string>;
  api: string;
  /** What the filters add to place and radius. */
  more: unknown;
  change(change: Partial<Question>): void;
  /** What tells it from other searches on the page. */
  label: string;
}

const RADII = [2, 5, 10, 25, 50];

/** The questions a visitor may change. What the page has settled is not shown. */
export function toolbarTemplate(view: ToolbarView, words: Words): TemplateResult | typeof nothing {
  const { filters, field } = view;
  if (!SIMPLE_FILTERS.some((name) => filters.has(name)) && view.more === nothing) return nothing;
  const submit = (event: Event): void => {
    event.preventDefault();
    field.submit();
  };
  return html`<form part="toolbar" role="search" aria-label=${view.label} @submit=${submit}>
    <div class="fields">
      ${filters.has('place') ? placeFieldTemplate(field, view.api, words) : nothing}
      ${filters.has('radius') ? radiusTemplate(view, words) : nothing} ${view.more}
    </div>
    ${chipsTemplate(view, words)}
  </form>`;
}

function radiusTemplate({ question, change }: ToolbarView, { strings }: Words): TemplateResult {
  const radii = [...new Set([...RADII, question.radius])].sort((left, right) => left - right);
  return html`<div part="field" class="field">
    <label part="label" for="radius">${strings.radiusLabel}</label>
    <select id="radius" class="input" @change=${(event: Event) => change({ radius: Number((event.target as HTMLSelectElement).value) })}>
      ${radii.map((radius) => html`<option value=${radius} .selected=${live(radius === question.radius)}>${strings.kilometres(radius)}</option>`)}
    </select>
  </div>`;
}

function chipsTemplate({ question, filters, change }: ToolbarView, { strings }: Words): TemplateResult | typeof nothing {
  const chip = (pressed: boolean, label: string, press: () => void): TemplateResult =>
    html`<button type="button" part="chip" class="chip" aria-pressed=${pressed} @click=${press}>${label}</button>`;
  const periods = filters.has('period') && question.from === null && question.to === null ? (['today', 'week', 'weekend'] as Period[]) : [];
  const themes = filters.has('theme') && question.categories.length === 0 ? (Object.keys(THEMES) as Theme[]) : [];
  if (periods.length + themes.length === 0) return nothing;
  return html`<div part="filters" class="chips" role="group" aria-label=${strings.filtersLabel}>
    ${periods.map((period) => {
      const pressed = question.period === period;
      return chip(pressed, strings.periods[period as keyof typeof strings.periods], () => change({ period: pressed ? null : period }));
    })}
    ${themes.map((theme) => {
      const pressed = question.theme === theme;
      return chip(pressed, strings.themes[theme], () => change({ theme: pressed ? null : theme }));
    })}
  </div>`;
}
