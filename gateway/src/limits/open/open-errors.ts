import { CodedError } from '@miteinander/kit/errors/coded-error.js';

const german = new Intl.NumberFormat('de');
const english = new Intl.NumberFormat('en');

/** So large a number says nothing any more. */
const points = (count: number, format: Intl.NumberFormat): string => (count < 1e12 ? format.format(Math.ceil(count)) : `> ${format.format(1e12)}`);

const inSeconds = (seconds: number): { de: string; en: string } => ({ de: seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`, en: seconds === 1 ? 'one second' : `${seconds} seconds` });

/** Belongs to status 400. */
export const tooExpensive = (cost: number, most: number): CodedError =>
  new CodedError({
    code: 'QUERY_TOO_EXPENSIVE',
    field: 'query',
    de: { message: `Die Abfrage kostet ${points(cost, german)} Punkte: erlaubt sind ${german.format(most)}.`, hint: 'Bitte fragen Sie mit einem kleineren „first“, vor allem bei Listen in Listen.' },
    en: { message: `The query costs ${points(cost, english)} points: ${english.format(most)} are allowed.`, hint: 'Ask with a smaller "first", above all for lists within lists.' },
  });

/** Belongs to status 429, with `Retry-After`. */
export const tooManyRequests = (seconds: number): CodedError =>
  new CodedError({
    code: 'TOO_MANY_REQUESTS',
    field: '',
    de: { message: 'Von Ihrem Anschluss kommen gerade zu viele Abfragen.', hint: `Bitte fragen Sie in ${inSeconds(seconds).de} wieder. Wer regelmäßig mehr braucht, bekommt vom Betreiber einen Schlüssel.` },
    en: { message: 'Too many queries are coming from your connection.', hint: `Ask again in ${inSeconds(seconds).en}. If you need more regularly, the operator can give you a key.` },
  });

/** Belongs to status 504. */
export const tooLate = (milliseconds: number): CodedError =>
  new CodedError({
    code: 'TOO_LATE',
    field: '',
    de: { message: `Die Antwort war nach ${german.format(milliseconds / 1000)} Sekunden nicht fertig.`, hint: 'Bitte fragen Sie nach weniger auf einmal, oder gleich noch einmal.' },
    en: { message: `The answer was not ready after ${english.format(milliseconds / 1000)} seconds.`, hint: 'Ask for less at once, or try again soon.' },
  });

/** Belongs to status 400. */
export const variablesTooDeep = (most: number): CodedError =>
  new CodedError({
    code: 'VARIABLES_TOO_DEEP',
    field: 'variables',
    de: { message: `Die Variablen sind zu tief verschachtelt: erlaubt sind ${most} Ebenen.`, hint: 'Bitte geben Sie nur an, was die Abfrage braucht.' },
    en: { message: `The variables are nested too deeply: ${most} levels are allowed.`, hint: 'Send only what the query needs.' },
  });

/** Belongs to status 400. */
export const variablesTooMany = (most: number): CodedError =>
  new CodedError({
    code: 'TOO_MANY_VALUES',
    field: 'variables',
    de: { message: `Die Variablen enthalten zu viele Werte: erlaubt sind ${german.format(most)}.`, hint: 'Bitte verteilen Sie sie auf mehrere Abfragen.' },
    en: { message: `The variables hold too many values: ${english.format(most)} are allowed.`, hint: 'Spread them over several queries.' },
  });
