import { html, nothing, type TemplateResult } from 'lit';

import type { Configuring } from '../configuring.js';
import { SYSTEMS, formOr, formsOf, type Form, type System } from '../settings.js';
import { writeSnippet } from '../snippet/write-snippet.js';
import { FORM_NAMES } from '../texts/form-names.js';
import { roomRule } from '../texts/room-rule.js';
import { SYSTEM_STEPS } from '../texts/system-steps.js';
import { copyable } from './copyable.js';
import { check, radios, select } from './controls.js';

/** What to paste, and where. */
export function linesTemplate(page: Configuring): TemplateResult {
  const { origin, settings } = page;
  const { configuration, form, system, fixed } = settings;
  const lines = writeSnippet(origin, configuration, form, fixed ? (page.fixedFiles ?? null) : null);
  const steps = SYSTEM_STEPS[system];
  const room = roomRule(configuration.widget, form);
  return html`<section class="lines" aria-labelledby="lines">
    <h2 id="lines">6. Ihre Zeilen zum Einfügen</h2>
    <div class="two">
      <div>
        ${select('system', 'Womit ist Ihre Seite gemacht?', SYSTEMS.map((value) => ({ value, label: SYSTEM_STEPS[value].name })), system, (value) => page.change({ system: value as System, form: formOr(configuration.widget, SYSTEM_STEPS[value as System].form) }))}
        ${radios('form', 'Form', formsOf(configuration.widget).map((value) => ({ value, label: FORM_NAMES[value].name, hint: FORM_NAMES[value].hint })), form, (value) => page.change({ form: value as Form }))}
        ${form === 'address' ? nothing : fixing(page)}
      </div>
      <div>
        ${copyable(form === 'address' ? 'Adresse' : 'Zeilen', lines)}
        ${room === null ? nothing : html`<p>Damit beim Laden nichts springt, gehört diese Zeile in die CSS-Datei Ihrer Seite. Ohne sie geht es auch.</p>${copyable('Zeile für die CSS-Datei', room)}`}
        <h3>So geht es: ${steps.name}</h3>
        <ol>${steps.steps.map((step) => html`<li>${step}</li>`)}</ol>
        <p><strong>Recht:</strong> ${steps.right}</p>
        <p><strong>Was verloren gehen kann:</strong> ${steps.strips}</p>
        <p class="hint">${steps.tried}</p>
      </div>
    </div>
    ${copyable('Link zu diesen Einstellungen', location.href)}
    <p class="hint">Geben Sie den Link einer Kollegin oder einem Kollegen. Wir speichern nichts: Alles steht in der Adresse.</p>
  </section>`;
}

function fixing(page: Configuring): TemplateResult {
  const { fixed, form } = page.settings;
  const missing = fixed && page.fixedFiles === null;
  return html`${check('Feste Fassung mit Prüfsumme (SRI)', fixed, (on) => page.change({ fixed: on }))}
    <p class="hint">${
      fixed
        ? 'Ihre Seite lädt immer genau diese Fassung. Der Browser prüft sie und führt nichts anderes aus. Verbesserungen und Fehlerbehebungen kommen erst, wenn Sie die Zeilen neu holen.'
        : 'Ihre Seite bekommt Verbesserungen von selbst. Eine Prüfsumme geht dann nicht: Sie passt nur zu einer Datei, die sich nie ändert.'
    }${fixed && form === 'frame' ? ' Die Prüfsumme gilt für die Zeile, die die Höhe anpasst, nicht für die Seite im Rahmen.' : ''}</p>
    <div role="status">${missing ? html`<p class="said wrong">Auf diesem Server liegt keine feste Fassung. Die Zeilen nennen weiter die, die sich von selbst erneuert.</p>` : nothing}</div>`;
}
