import { names, yes, type Key } from './german-names.js';
import { noQuestion, type Question } from './question.js';

/** The parameters that ask a question, without those that say what is asked anyway; commas and umlauts stay legible. */
export function writeAddress(question: Question, extra: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams();
  for (const [key, value] of [...Object.entries(parametersOf(question)), ...Object.entries(extra)]) if (value !== '') asked.append(key, value);
  const text = asked.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Each parameter with its value, empty where nothing is asked. */
export function parametersOf(question: Question): Record<Key, string> {
  const { place, radius, text, when, from, to, age, freshness, theme, sort } = question;
  return {
    ort: place,
    umkreis: radius === noQuestion.radius ? '' : String(radius),
    text,
    wann: when === null ? '' : names.when[when],
    von: from ?? '',
    bis: to ?? '',
    tage: question.weekdays.map((day) => names.weekdays[day]).join(','),
    zeit: question.times.map((time) => names.times[time]).join(','),
    anliegen: question.needs.join(','),
    art: question.categories.join(','),
    wo: question.where.map((mode) => names.where[mode]).join(','),
    kostenlos: question.free ? yes : '',
    zugang: question.access.map((feature) => names.access[feature]).join(','),
    unbekannt: question.unknownAccess ? yes : '',
    anmeldung: question.registration.map((kind) => names.registration[kind]).join(','),
    sprache: question.languages.join(','),
    alter: age === null ? '' : String(age),
    stand: freshness === null ? '' : names.freshness[freshness],
    thema: theme === null ? '' : names.theme[theme],
    reihenfolge: sort === noQuestion.sort ? '' : names.sort[sort],
  };
}
