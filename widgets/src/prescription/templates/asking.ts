import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { formatter } from '../../base/words/formatter.js';
import { wordsOf } from '../../base/words/words-of.js';
import type { DistrictBundle } from '../bundle/district-bundle.js';
import { labelOf, localityNamed } from '../localities.js';
import type { TimeOfDay, Way } from '../matching/question.js';
import { needChoices } from '../need-choices.js';
import { PERSONS, type Person } from '../persons.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { RADII } from '../radii.js';
import { toggled, type Wishes } from '../wishes.js';

export interface AskingView {
  heading: string;
  headingLevel: number;
  wishes: Wishes;
  /** Needs the page allows; empty for all. */
  allowed: readonly string[];
  allNeeds: boolean;
  placeText: string;
  bundle: DistrictBundle | null;
  inCrisis: boolean;
  change(change: Partial<Wishes>): void;
  /** Each letter, so that what was begun is forgotten with the rest. */
  type(text: string): void;
  go(place: string): void;
  showNeeds(): void;
  showCrisis(): void;
}

const WAYS: readonly Way[] = ['WALK', 'BUS', 'FETCHED'];
const TIMES: readonly TimeOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
/** What people around here speak, besides whatever the offers say. */
const SPOKEN: readonly string[] = ['de', 'en', 'tr', 'uk', 'ar', 'ru', 'pl'];

/** The side on which is asked: what would do somebody good, where, and how. */
export function askingTemplate(view: AskingView, words: PrescriptionWords): TemplateResult {
  const { own } = words;
  return html`<div class="asking">
    <div part="heading" class="widget-heading" role="heading" aria-level=${Math.min(6, view.headingLevel)} tabindex="-1">${view.heading}</div>
    ${needsTemplate(view, words)}
    <div role="group" aria-labelledby="where">
      <div id="where" class="group-title" role="heading" aria-level=${Math.min(6, view.headingLevel + 1)}>${own.whereLabel}</div>
      <div class="fields">${placeTemplate(view, words)} ${selectsTemplate(view, words)}</div>
      ${extrasTemplate(view, words)}
    </div>
    <p part="crisis" class="crisis-box"><button class="crisis-button" aria-expanded=${view.inCrisis} @click=${view.showCrisis}>${own.crisis}</button></p>
  </div>`;
}

function chip(label: string, pressed: boolean, press: () => void): TemplateResult {
  return html`<button part="chip" class="chip" type="button" aria-pressed=${pressed} @click=${press}>${label}</button>`;
}

function needsTemplate({ wishes, allowed, allNeeds, headingLevel, change, showNeeds }: AskingView, { own }: PrescriptionWords): TemplateResult {
  const { first, further } = needChoices(allowed);
  // What is chosen stays on view, also where the rest is folded away.
  const shown = [...first, ...further.filter((slug) => allNeeds || wishes.needs.includes(slug))];
  return html`<div part="needs" role="group" aria-labelledby="needs">
    <div id="needs" class="group-title" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>${own.needsLabel}</div>
    <div class="choices">
      ${shown.map((slug) => chip(own.needs[slug] ?? slug, wishes.needs.includes(slug), () => change({ needs: toggled(wishes.needs, slug) })))}
      ${further.length === 0 ? nothing : html`<button part="chip" class="chip more-needs" type="button" aria-expanded=${allNeeds} @click=${showNeeds}>${allNeeds ? own.fewerNeeds : own.moreNeeds}</button>`}
    </div>
  </div>`;
}

function placeTemplate({ placeText, bundle, type, go }: AskingView, { own }: PrescriptionWords): TemplateResult {
  const typed = (event: Event): void => go((event.target as HTMLInputElement).value);
  /** A suggestion that is taken from the list is meant as it stands. */
  const taken = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    type(value);
    const found = bundle && localityNamed(bundle, value);
    if (found && labelOf(found) === value) go(value);
  };
  return html`<div part="search" class="field place">
    <label part="label" for="place">${own.placeLabel}</label>
    <input
      id="place" class="input" type="text" list="localities" autocomplete="off" autocorrect="off" spellcheck="false" enterkeyhint="search" dir="auto" aria-describedby="place-hint"
      .value=${live(placeText)} @input=${taken} @change=${typed}
    />
    <datalist id="localities">${bundle?.localities.map((locality) => html`<option value=${labelOf(locality)}></option>`)}</datalist>
    <span id="place-hint" class="unseen">${own.placeHint}</span>
  </div>`;
}

function selectsTemplate({ wishes, bundle, change }: AskingView, { own, strings, language }: PrescriptionWords): TemplateResult {
  const radii = RADII.includes(wishes.radiusKm) ? RADII : [...RADII, wishes.radiusKm].sort((one, other) => one - other);
  const { locale } = wordsOf(language);
  const names = formatter(Intl.DisplayNames as unknown as new (locale: string, options?: Intl.DisplayNamesOptions) => Intl.DisplayNames, locale, { type: 'language', fallback: 'none' });
  const tags = [...new Set([...SPOKEN, ...(bundle?.offers.flatMap(({ languages = [] }) => languages) ?? [])])];
  const spoken = tags.flatMap((tag) => (nameOf(names, tag) === undefined ? [] : [[tag, nameOf(names, tag)] as const]));
  return html`${select('way', own.wayLabel, WAYS.map((way) => [way, own.ways[way]] as const), wishes.way, (way) => change({ way: way as Way }))}
  ${select('radius', own.radiusLabel, radii.map((radius) => [String(radius), strings.kilometres(radius)] as const), String(wishes.radiusKm), (radius) => change({ radiusKm: Number(radius) }))}
  ${select('language', own.languageLabel, [['', own.anyLanguage], ...spoken], wishes.language, (tag) => change({ language: tag }))}
  ${select('person', own.personLabel, [['', own.anybody], ...PERSONS.map((person) => [person, own.persons[person]] as const)], wishes.person, (person) => change({ person: person as Person | '' }))}`;
}

type Choice = readonly [value: string, label: string | undefined];

function select(id: string, label: string, choices: readonly Choice[], chosen: string, choose: (value: string) => void): TemplateResult {
  return html`<div part="field" class="field">
    <label part="label" for=${id}>${label}</label>
    <select id=${id} class="input" autocomplete="off" .value=${live(chosen)} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}

function extrasTemplate({ wishes, change }: AskingView, { own }: PrescriptionWords): TemplateResult {
  const { access, times } = wishes;
  return html`<div class="choices extras" role="group" aria-label=${own.wishesLabel}>
    ${chip(own.stepFree, access.includes('STEP_FREE'), () => change({ access: toggled(access, 'STEP_FREE') }))}
    ${chip(own.wheelchair, access.includes('WHEELCHAIR'), () => change({ access: toggled(access, 'WHEELCHAIR') }))}
    ${chip(own.together, wishes.together, () => change({ together: !wishes.together }))}
    ${TIMES.map((time) => chip(own.times[time], times.includes(time), () => change({ times: times.includes(time) ? [] : [time] })))}
    ${chip(own.atHome, wishes.atHome, () => change({ atHome: !wishes.atHome }))} ${chip(own.free, wishes.freeOnly, () => change({ freeOnly: !wishes.freeOnly }))}
  </div>`;
}

/** Undefined where a browser knows no name for it, or it is no language tag at all. */
function nameOf(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}
