import type { Choices, When } from '../offers/choices.js';
import type { Question } from '../offers/question.js';
import type { Theme } from '../offers/themes.js';
import type { FilterName } from './filter-names.js';
import { NO_CHOICES } from './no-choices.js';
import type { Vocabulary } from './vocabulary.js';

/** English in the program, German in the address. */
const WHEN: Record<Exclude<When, 'dates'>, string> = { today: 'heute', week: 'diese-woche', weekend: 'wochenende', fortnight: '14-tage' };
const WEEKDAYS = { MONDAY: 'mo', TUESDAY: 'di', WEDNESDAY: 'mi', THURSDAY: 'do', FRIDAY: 'fr', SATURDAY: 'sa', SUNDAY: 'so' } as const;
const TIMES = { MORNING: 'vormittag', AFTERNOON: 'nachmittag', EVENING: 'abend' } as const;
const WHERE = { AT_PLACE: 'vor-ort', AT_HOME: 'zu-hause', ALONG_ROUTE: 'unterwegs', ONLINE: 'online' } as const;
const REGISTRATION = { NONE: 'ohne', PHONE: 'telefon', MAIL: 'e-mail', WEB: 'internet' } as const;
const ACCESS = { WHEELCHAIR: 'rollstuhl', STEP_FREE_ENTRANCE: 'stufenlos', ACCESSIBLE_TOILET: 'toilette', ACCESSIBLE_PARKING: 'parkplatz', INDUCTION_LOOP: 'hoerschleife', QUIET: 'ruhig' } as const;
const FRESHNESS = { FRESH: 'frisch', DUE: 'nicht-veraltet' } as const;
const SORTS = { NEAREST: 'nah', SOONEST: 'bald', BEST: 'passend' } as const;
const THEME: Record<Theme, string> = { company: 'gesellschaft', meals: 'essen', movement: 'bewegung', culture: 'kultur', digital: 'handy', grief: 'trauer' };

const KEYS = ['ort', 'umkreis', 'text', 'wann', 'von', 'bis', 'tage', 'zeit', 'anliegen', 'art', 'wo', 'kostenlos', 'zugang', 'unbekannt', 'anmeldung', 'sprache', 'alter', 'stand', 'thema', 'reihenfolge'] as const;
type Key = (typeof KEYS)[number];

const YES = 'ja';
const LONGEST_TEXT = 100;
const MOST_KILOMETRES = 100;
const OLDEST = 120;

/** Whether an address can only be understood with the API's vocabulary. */
export const namesTerms = (query: string): boolean => ['anliegen', 'art', 'sprache'].some((key) => new URLSearchParams(query).has(key));

/**
 * What an address asks, on top of what the page has settled. Only filters a visitor may use are read;
 * what is unknown, broken or over by now is as if it were not there.
 */
export function readAddress(query: string, settled: Question, allowed: ReadonlySet<FilterName>, vocabulary: Vocabulary | null, today: string): Question {
  const asked = new URLSearchParams(query);
  const one = (key: Key): string => (asked.get(key) ?? '').trim().slice(0, LONGEST_TEXT);
  const many = (key: Key): string[] => (asked.get(key) ?? '').split(',').map((part) => part.trim());
  const may = <Value>(name: FilterName, value: Value, otherwise: Value): Value => (allowed.has(name) ? value : otherwise);
  const terms = (key: Key, name: 'needs' | 'categories' | 'languages'): string[] => {
    const known = new Set(vocabulary?.[name].map(({ value }) => value));
    return may(name, unique(many(key).filter((value) => known.has(value))), []);
  };

  const coming = (day: string | null): string | null => (day !== null && day >= today ? day : null);
  const dates = { from: coming(dayOf(one('von'))), to: coming(dayOf(one('bis'))) };
  const hasDates = dates.from !== null || dates.to !== null;
  const when = hasDates ? 'dates' : keyOf(WHEN, one('wann'));
  const place = may('place', one('ort'), '');
  const choices: Choices = {
    ...NO_CHOICES,
    text: may('text', one('text'), ''),
    ...may('when', { when, ...(when === 'dates' && dates) }, {}),
    weekdays: may('weekdays', keysOf(WEEKDAYS, many('tage')), []),
    times: may('time', keysOf(TIMES, many('zeit')), []),
    needs: terms('anliegen', 'needs'),
    categories: terms('art', 'categories'),
    where: may('where', keysOf(WHERE, many('wo')), []),
    free: may('free', one('kostenlos') === YES, false),
    access: may('access', keysOf(ACCESS, many('zugang')), []),
    unknownAccess: may('access', one('unbekannt') === YES, false),
    registration: may('registration', keysOf(REGISTRATION, many('anmeldung')), []),
    languages: terms('sprache', 'languages'),
    age: may('age', numberOf(one('alter'), 0, OLDEST), null),
    freshness: may('freshness', keyOf(FRESHNESS, one('stand')), null),
  };
  const period = when === 'today' || when === 'week' || when === 'weekend' ? when : null;
  return {
    ...settled,
    ...(place !== '' && { place, lat: null, lon: null }),
    radius: may('radius', decimalOf(one('umkreis')), null) ?? settled.radius,
    period: may('period', period, null) ?? settled.period,
    theme: may('theme', keyOf(THEME, one('thema')), null) ?? settled.theme,
    sort: may('sort', keyOf(SORTS, one('reihenfolge')), null) ?? settled.sort,
    choices,
  };
}

/** The address for a question: everything else in it stays, and what the page has settled is not repeated. */
export function writeAddress(query: string, question: Question, settled: Question): string {
  const asked = new URLSearchParams(query);
  KEYS.forEach((key) => asked.delete(key));
  for (const [key, value] of Object.entries(valuesOf(question, settled))) if (value !== '') asked.append(key, value);
  // Commas and umlauts stay legible.
  const text = asked.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

function valuesOf(question: Question, settled: Question): Record<Key, string> {
  const choices = question.choices ?? NO_CHOICES;
  const { place, radius, period, theme, sort } = question;
  const when = choices.when ?? period;
  return {
    ort: place === settled.place ? '' : place,
    umkreis: radius === settled.radius ? '' : String(radius),
    text: choices.text.trim(),
    wann: when === null || when === 'dates' || when === 'month' || period === settled.period && choices.when === null ? '' : WHEN[when],
    von: choices.from ?? '',
    bis: choices.to ?? '',
    tage: choices.weekdays.map((day) => WEEKDAYS[day]).join(),
    zeit: choices.times.map((time) => TIMES[time]).join(),
    anliegen: choices.needs.join(),
    art: choices.categories.join(),
    wo: choices.where.map((mode) => WHERE[mode]).join(),
    kostenlos: choices.free ? YES : '',
    zugang: choices.access.map((feature) => ACCESS[feature]).join(),
    unbekannt: choices.unknownAccess ? YES : '',
    anmeldung: choices.registration.map((kind) => REGISTRATION[kind]).join(),
    sprache: choices.languages.join(),
    alter: choices.age === null ? '' : String(choices.age),
    stand: choices.freshness === null ? '' : FRESHNESS[choices.freshness],
    thema: theme === null ? '' : THEME[theme],
    reihenfolge: sort === settled.sort ? '' : SORTS[sort],
  };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function keyOf<Name extends string>(names: Record<Name, string>, text: string): Name | null {
  return (Object.keys(names) as Name[]).find((name) => names[name] === text) ?? null;
}

function keysOf<Name extends string>(names: Record<Name, string>, texts: readonly string[]): Name[] {
  return unique(texts.map((text) => keyOf(names, text)).filter((name) => name !== null));
}

function numberOf(text: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : null;
  return number !== null && number >= least && number <= most ? number : null;
}

function decimalOf(text: string): number | null {
  const number = /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  return number > 0 && number <= MOST_KILOMETRES ? number : null;
}

/** A day that is on the calendar. */
function dayOf(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
