import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

type Text = TemplateResult | string | typeof nothing;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of several, all in sight. */
export const radios = (name: string, legend: string, choices: readonly Choice[], chosen: string, choose: (value: string) => void): TemplateResult => html`<fieldset class="radios">
  <legend>${legend}</legend>
  ${choices.map(
    ({ value, label, hint }) => html`<label class="choice">
      <input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} @change=${() => choose(value)} />
      <span>${label}${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span>
    </label>`,
  )}
</fieldset>`;

/** Any of several. */
export const checks = (legend: string, choices: readonly Choice[], chosen: readonly string[], choose: (values: string[]) => void): TemplateResult => html`<fieldset class="checks">
  <legend>${legend}</legend>
  ${choices.map(({ value, label }) =>
    check(label, chosen.includes(value), (on) => choose(choices.map((choice) => choice.value).filter((other) => (other === value ? on : chosen.includes(other))))),
  )}
</fieldset>`;

export const check = (label: string, on: boolean, change: (on: boolean) => void): TemplateResult => html`<label class="choice">
  <input type="checkbox" .checked=${live(on)} @change=${({ target }: Event) => change((target as HTMLInputElement).checked)} />
  <span>${label}</span>
</label>`;

export const select = (id: string, label: string, choices: readonly Choice[], chosen: string, choose: (value: string) => void, hint: Text = nothing): TemplateResult => html`<div class="field">
  <label for=${id}>${label}</label>
  <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
    ${choices.map(({ value, label: text }) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`)}
  </select>
  ${hint === nothing ? nothing : html`<p class="hint">${hint}</p>`}
</div>`;

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Spoken after what was typed; the element is there from the beginning. */
  readonly status?: Text;
  readonly invalid?: boolean;
  /** What stands beside it. */
  readonly beside?: Text;
  readonly inputMode?: 'numeric' | 'text';
  type(value: string): void;
}

export const textField = ({ id, label, value, hint, status, invalid = false, beside = nothing, type }: TextField): TemplateResult => html`<div class="field">
  <label for=${id}>${label}</label>
  <div class="beside">
    <input
      type="text" id=${id} autocomplete="off" spellcheck="false" maxlength="200"
      aria-describedby=${[hint === undefined ? '' : `${id}-hint`, status === undefined ? '' : `${id}-status`].filter(Boolean).join(' ') || nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      .value=${live(value)} @input=${({ target }: Event) => type((target as HTMLInputElement).value)}
    />${beside}
  </div>
  ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
  ${status === undefined ? nothing : html`<div class="said ${invalid ? 'wrong' : ''}" id="${id}-status" role="status">${status}</div>`}
</div>`;
