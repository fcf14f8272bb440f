import type { AccessibilityFeature, AttendanceMode, RegistrationKind, TimeOfDay } from '../../data/gql/graphql.js';
import type { Choices } from '../../offers/choices.js';
import type { Words } from '../../offers/templates/context.js';
import type { Counts } from '../counts.js';
import type { Group } from '../filter-names.js';
import type { Filters } from '../filters.js';
import { namedTerm } from '../named-term.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { html, nothing } from '../toolkit.js';
import { WEEKDAYS, weekdayName } from '../weekdays.js';
import { choiceTemplate } from './choice.js';

type Listed = Exclude<Group, 'when' | 'age' | 'freshness'>;
type ListField = 'weekdays' | 'times' | 'needs' | 'categories' | 'where' | 'registration' | 'access' | 'languages';

const TIMES: readonly TimeOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
const MODES: readonly AttendanceMode[] = ['AT_PLACE', 'AT_HOME', 'ALONG_ROUTE', 'ONLINE'];
const REGISTRATION: readonly RegistrationKind[] = ['NONE', 'PHONE', 'MAIL', 'WEB'];
const ACCESS: readonly AccessibilityFeature[] = ['WHEELCHAIR', 'STEP_FREE_ENTRANCE', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING', 'INDUCTION_LOOP', 'QUIET'];

/** The choices of a group that is a list of values, with their counts. */
export function choicesTemplate(group: Listed, filters: Filters, words: Words): unknown {
  const { language } = words;
  const strings = filterStringsOf(language);
  const listed = <Value extends string>(field: ListField, facet: Parameters<Counts['of']>[0], values: readonly Value[], labelOf: (value: Value) => string): unknown =>
    values.map((value) => valueTemplate(field, facet, { value, label: labelOf(value), german: false }, filters, words));
  switch (group) {
    case 'weekdays':
      return listed('weekdays', 'weekdays', WEEKDAYS, (day) => weekdayName(day, language));
    case 'time':
      return listed('times', 'timesOfDay', TIMES, (time) => strings.times[time]);
    case 'where':
      return listed('where', 'modes', MODES.filter((mode) => mode !== 'ALONG_ROUTE' || filters.choices.where.includes(mode) || filters.counts.hasSeen('modes', mode)), (mode) => strings.where[mode]);
    case 'registration':
      return listed('registration', 'registration', REGISTRATION, (kind) => strings.registration[kind]);
    case 'access':
      return html`${listed('access', 'accessibility', ACCESS, (feature) => strings.access[feature])} ${unknownTemplate(filters, words)}`;
    case 'free':
      return choiceTemplate({ kind: 'checkbox', name: 'free', value: 'free', label: strings.free, chosen: filters.choices.free, count: filters.counts.free, choose: (free) => filters.choose({ free }) }, words);
    default:
      return termsTemplate(group, filters, words);
  }
}

function valueTemplate(field: ListField, facet: Parameters<Counts['of']>[0], { value, label, german }: { value: string; label: string; german: boolean }, filters: Filters, words: Words): unknown {
  const values: readonly string[] = filters.choices[field];
  const choose = (chosen: boolean): void => {
    const now: readonly string[] = filters.choices[field];
    filters.choose({ [field]: chosen ? [...now, value] : now.filter((other) => other !== value) } as Partial<Choices>);
  };
  return choiceTemplate({ kind: 'checkbox', name: field, value, label, german, chosen: values.includes(value), count: filters.counts.of(facet, value), choose }, words);
}

/** Of a long vocabulary only what there is here; what is chosen always. */
function termsTemplate(group: 'needs' | 'categories' | 'languages', filters: Filters, words: Words): unknown {
  const { vocabulary } = filters;
  if (vocabulary === null) return nothing;
  if (vocabulary === 'failed') return html`<p>${filterStringsOf(words.language).noVocabulary}</p>`;
  const chosen = filters.choices[group];
  const here = vocabulary[group].filter(({ value }) => chosen.includes(value) || filters.counts.hasSeen(group, value));
  return here.map((term) => {
    const { text, german } = namedTerm(group, term, words.language);
    return valueTemplate(group, group, { value: term.value, label: text, german }, filters, words);
  });
}

function unknownTemplate(filters: Filters, words: Words): unknown {
  const { unknownAccess } = filters.choices;
  const label = filterStringsOf(words.language).unknownAccess;
  return html`<div class="also">${choiceTemplate({ kind: 'checkbox', name: 'unknown', value: 'unknown', label, chosen: unknownAccess, choose: (chosen) => filters.choose({ unknownAccess: chosen }) }, words)}</div>`;
}
