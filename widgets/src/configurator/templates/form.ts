import { html, nothing, type TemplateResult } from 'lit';

import { KIND_GROUPS } from '../../places/kind-groups.js';
import { placeStrings } from '../../places/strings/place-strings.de.js';
import { listIn } from '../configuration.js';
import type { Configuring } from '../configuring.js';
import { LANGUAGE_NAMES } from '../texts/language-names.js';
import { accentTemplate } from './accent.js';
import { check, checks, radios, select, textField, type Choice } from './controls.js';
import { filtersTemplate } from './filters.js';
import { placeStatus } from './place-status.js';

const RADII = ['2', '5', '10', '15', '25', '50', '100'];
const LIMITS = ['3', '5', '10', '20', '50', '100'];
const PERIODS: readonly Choice[] = [
  { value: '', label: 'Alles, was kommt' }, { value: 'today', label: 'Heute' }, { value: 'week', label: 'Diese Woche' }, { value: 'weekend', label: 'Am Wochenende' }, { value: 'month', label: 'Die nächsten 31 Tage' },
];
const SORTS: readonly Choice[] = [{ value: '', label: 'Bald zuerst' }, { value: 'nearest', label: 'Nah zuerst' }, { value: 'best', label: 'Passend zuerst, mit Begründung' }];
const LEVELS: readonly Choice[] = ['2', '3', '4', '5', '6'].map((value) => ({ value, label: `Überschrift ${value}` }));

/** The questions, from what is shown to how it looks. */
export function formTemplate(page: Configuring): TemplateResult {
  const { configuration } = page.settings;
  const { widget, attributes } = configuration;
  const orNothing = (name: string) => (value: string) => page.set(name, value === '' ? null : value);
  return html`<section aria-labelledby="what">
      <h2 id="what">1. Was möchten Sie zeigen?</h2>
      ${radios('widget', 'Inhalt', [{ value: 'offers', label: 'Angebote', hint: 'Was man in der Nähe machen kann, mit Terminen' }, { value: 'places', label: 'Orte', hint: 'Wo man sich in der Nähe trifft, mit Öffnungszeiten' }], widget, (value) => page.chooseWidget(value))}
      ${textField({ id: 'place', label: 'Ort oder Postleitzahl', value: attributes['place'] ?? '', hint: 'Zum Beispiel 48291 oder Telgte. Ohne Ort werden Ihre Gäste gefragt.', status: placeStatus(page), invalid: page.placeAnswer.kind === 'unknown', type: (value) => page.set('place', value) })}
      ${select('radius', 'Umkreis', withOwn(RADII, attributes['radius']).map((value) => ({ value, label: `${value} km` })), attributes['radius'] ?? '10', (value) => page.set('radius', value))}
      ${widget === 'offers' ? select('period', 'Zeitraum am Anfang', PERIODS, attributes['period'] ?? '', orNothing('period')) : nothing}
      ${widget === 'offers' ? select('sort', 'Reihenfolge', SORTS, attributes['sort'] ?? '', orNothing('sort')) : nothing}
      ${select('limit', 'Einträge auf einmal', withOwn(LIMITS, attributes['limit']).map((value) => ({ value, label: value })), attributes['limit'] ?? '20', (value) => page.set('limit', value === '20' ? null : value))}
    </section>
    <section aria-labelledby="settled">
      <h2 id="settled">2. Nur Bestimmtes zeigen</h2>
      <p>Was Sie hier ankreuzen, ist fest eingestellt. Ihre Gäste können es nicht ändern. Kreuzen Sie nichts an, wird alles gezeigt.</p>
      ${widget === 'offers' ? settledOffers(page) : settledPlaces(page)}
    </section>
    ${filtersTemplate(page)}
    <section aria-labelledby="look">
      <h2 id="look">4. Wie soll es aussehen?</h2>
      ${textField({ id: 'heading', label: 'Überschrift über der Liste', value: attributes['heading'] ?? '', hint: 'Zum Beispiel: Das ist in Telgte los. Leer, wenn Ihre Seite schon eine hat.', type: orNothing('heading') })}
      ${attributes['heading'] === undefined ? nothing : select('heading-level', 'Ebene der Überschrift', LEVELS, attributes['heading-level'] ?? '2', (value) => page.set('heading-level', value === '2' ? null : value), 'So, wie es in die Gliederung Ihrer Seite passt.')}
      ${radios('scheme', 'Hell oder dunkel', [{ value: '', label: 'Wie Ihre Seite' }, { value: 'light', label: 'Immer hell' }, { value: 'dark', label: 'Immer dunkel' }], attributes['scheme'] ?? '', (value) => page.chooseScheme(value === 'light' || value === 'dark' ? value : null))}
      ${accentTemplate(page)}
    </section>
    <section aria-labelledby="language-heading">
      <h2 id="language-heading">5. In welcher Sprache?</h2>
      ${select('language', 'Sprache', Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label })), attributes['lang'] ?? '', orNothing('lang'), 'Die Knöpfe und Wörter der Liste. Die Einträge selbst bleiben deutsch.')}
    </section>`;
}

function settledOffers(page: Configuring): TemplateResult {
  const { configuration } = page.settings;
  const setList = (name: string) => (values: string[]) => page.set(name, values.length === 0 ? null : values.join(' '));
  const group = (name: 'needs' | 'categories', title: string): TemplateResult => {
    const chosen = listIn(configuration, name);
    return html`<details class="many">
      <summary>${title} <span class="count">${chosen.length === 0 ? 'alle' : `${chosen.length} gewählt`}</span></summary>
      ${page[name].length === 0 ? html`<p>Die Auswahl lässt sich gerade nicht laden.</p>` : checks(title, page[name], chosen, setList(name))}
    </details>`;
  };
  const { municipality, partner } = configuration.attributes;
  const orNothing = (name: string) => (value: string) => page.set(name, value.trim() === '' ? null : value.trim());
  return html`${group('needs', 'Anliegen')} ${group('categories', 'Arten von Angeboten')}
    <details class="many" ?open=${municipality !== undefined || partner !== undefined}>
      <summary>Gemeinde und Veranstalter <span class="count">${municipality === undefined && partner === undefined ? 'alle' : 'festgelegt'}</span></summary>
      ${textField({ id: 'municipality', label: 'Nur was in dieser Gemeinde stattfindet', value: municipality ?? '', hint: 'Ihr achtstelliger Gemeindeschlüssel, zum Beispiel 05570044 für Telgte.', type: orNothing('municipality') })}
      ${textField({ id: 'partner', label: 'Nur was dieser Partner veranstaltet', value: partner ?? '', hint: 'Seine Kennung aus der Schnittstelle.', type: orNothing('partner') })}
    </details>`;
}

function settledPlaces(page: Configuring): TemplateResult {
  const { configuration } = page.settings;
  const chosen = listIn(configuration, 'kinds');
  const kinds = Object.values(KIND_GROUPS).flat().map((kind) => ({ value: kind.toLowerCase().replaceAll('_', '-'), label: placeStrings.kinds[kind] }));
  const flag = (name: string, label: string): TemplateResult => check(label, configuration.attributes[name] !== undefined, (on) => page.set(name, on ? '' : null));
  return html`<details class="many">
      <summary>Arten von Orten <span class="count">${chosen.length === 0 ? 'alle' : `${chosen.length} gewählt`}</span></summary>
      ${checks('Arten von Orten', kinds, chosen, (values) => page.set('kinds', values.length === 0 ? null : values.join(' ')))}
    </details>
    ${flag('open-now', 'Nur, was jetzt geöffnet ist')} ${flag('cool', 'Nur Orte, an denen es bei Hitze kühl bleibt')} ${flag('heat', 'Es ist Hitze: Ein Band führt zu den kühlen Orten')}`;
}

/** What came with a link or with lines stays choosable. */
const withOwn = (values: readonly string[], own: string | undefined): readonly string[] => (own === undefined || own === '' || values.includes(own) ? values : [...values, own]);
