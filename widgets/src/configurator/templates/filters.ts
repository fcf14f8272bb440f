import { html, nothing, type TemplateResult } from 'lit';

import { listIn } from '../configuration.js';
import type { Configuring } from '../configuring.js';
import { FILTER_NAMES, USUAL_FILTERS } from '../texts/filter-names.js';
import { check, checks, radios, select } from './controls.js';

const VIEWS = [{ value: 'list', label: 'Liste' }, { value: 'agenda', label: 'Nach Tagen' }, { value: 'map', label: 'Karte, erst auf Knopfdruck' }];

/** What visitors may change: the usual, everything, nothing, or one by one. */
export function filtersTemplate(page: Configuring): TemplateResult {
  const { configuration } = page.settings;
  const { widget, attributes } = configuration;
  const names = FILTER_NAMES[widget];
  const written = attributes['filters'];
  const kind = written === undefined ? 'usual' : written.trim() === '' ? 'none' : listIn(configuration, 'filters').includes('all') ? 'all' : 'own';
  const choose = (value: string): void => page.set('filters', value === 'usual' ? null : value === 'all' ? 'all' : value === 'none' ? '' : USUAL_FILTERS[widget].join(' '));
  return html`<section aria-labelledby="filters">
    <h2 id="filters">3. Was dürfen Ihre Gäste selbst ändern?</h2>
    ${radios('filters', 'Filter', [{ value: 'usual', label: 'Das Übliche', hint: USUAL_FILTERS[widget].map((name) => names[name]).join(' · ') }, { value: 'all', label: 'Alles' }, { value: 'none', label: 'Nichts' }, { value: 'own', label: 'Eigene Auswahl' }], kind, choose)}
    ${kind === 'own' ? checks('Eigene Auswahl', Object.entries(names).map(([value, label]) => ({ value, label })), listIn(configuration, 'filters'), (values) => page.set('filters', values.join(' '))) : nothing}
    ${widget === 'offers' ? checks('Ansichten zur Auswahl', VIEWS, attributes['views'] === undefined ? VIEWS.map(({ value }) => value) : listIn(configuration, 'views'), (values) => page.set('views', values.length === VIEWS.length ? null : values.join(' '))) : nothing}
    ${widget === 'offers' ? select('view', 'Ansicht am Anfang', VIEWS, attributes['view'] ?? 'list', (value) => page.set('view', value === 'list' ? null : value)) : nothing}
    ${widget === 'offers' ? check('Die Adresse Ihrer Seite merkt sich, was Gäste auswählen. Sie können sie dann weitergeben.', attributes['sync-url'] !== undefined, (on) => page.set('sync-url', on ? '' : null)) : nothing}
  </section>`;
}
