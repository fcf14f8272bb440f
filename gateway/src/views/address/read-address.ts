import { noVocabulary, type Vocabulary } from '../data/vocabulary.js';
import { names, valueOf, valuesOf, yes, type Key } from './german-names.js';
import { noQuestion, type Question } from './question.js';

const longestText = 100;
const mostKilometres = 100;
const oldest = 120;

/** Whether an address can only be understood with the API's vocabulary. */
export const namesTerms = (asked: URLSearchParams): boolean => ['anliegen', 'art', 'sprache'].some((key) => asked.has(key));

/**
 * What an address asks, on top of what is settled. What is unknown, broken or over by now is as if it were not there,
 * as the widgets read it: an old link still shows something.
 * @param today the German day, YYYY-MM-DD
 */
export function readAddress(asked: URLSearchParams, today: string, vocabulary: Vocabulary = noVocabulary, settled: Question = noQuestion): Question {
  const one = (key: Key): string => (asked.get(key) ?? '').trim().slice(0, longestText);
  const many = (key: Key): string[] => (asked.get(key) ?? '').split(',').map((part) => part.trim());
  const orSettled = <Value>(values: Value[], otherwise: readonly Value[]): readonly Value[] => (values.length > 0 ? values : otherwise);
  const terms = (key: Key, known: readonly string[]): string[] => [...new Set(many(key).filter((value) => known.includes(value)))];
  const coming = (day: string | null): string | null => (day !== null && day >= today ? day : null);

  const days = { from: coming(dayOf(one('von'))), to: coming(dayOf(one('bis'))) };
  const when = valueOf(names.when, one('wann'));
  const hasDays = days.from !== null || days.to !== null;
  return {
    place: one('ort') || settled.place,
    radius: kilometresOf(one('umkreis')) ?? settled.radius,
    text: one('text') || settled.text,
    when: hasDays ? null : (when ?? settled.when),
    from: hasDays ? days.from : when === null ? settled.from : null,
    to: hasDays ? days.to : when === null ? settled.to : null,
    weekdays: orSettled(valuesOf(names.weekdays, many('tage')), settled.weekdays),
    times: orSettled(valuesOf(names.times, many('zeit')), settled.times),
    needs: orSettled(terms('anliegen', vocabulary.needs), settled.needs),
    categories: orSettled(terms('art', vocabulary.categories), settled.categories),
    where: orSettled(valuesOf(names.where, many('wo')), settled.where),
    free: one('kostenlos') === yes || settled.free,
    access: orSettled(valuesOf(names.access, many('zugang')), settled.access),
    unknownAccess: one('unbekannt') === yes || settled.unknownAccess,
    registration: orSettled(valuesOf(names.registration, many('anmeldung')), settled.registration),
    languages: orSettled(terms('sprache', vocabulary.languages), settled.languages),
    age: yearsOf(one('alter')) ?? settled.age,
    freshness: valueOf(names.freshness, one('stand')) ?? settled.freshness,
    theme: valueOf(names.theme, one('thema')) ?? settled.theme,
    sort: valueOf(names.sort, one('reihenfolge')) ?? settled.sort,
  };
}

function yearsOf(text: string): number | null {
  const years = /^\d{1,3}$/.test(text) ? Number(text) : null;
  return years !== null && years <= oldest ? years : null;
}

export function kilometresOf(text: string): number | null {
  const kilometres = /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  return kilometres > 0 && kilometres <= mostKilometres ? kilometres : null;
}

/** A day that is on the calendar. */
export function dayOf(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
