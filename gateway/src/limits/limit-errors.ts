import { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { limits, type CountedLimit } from './limits.js';

const introspectionHint = { de: 'Bitte fragen Sie das Schema weniger tief ab.', en: 'Ask for the schema less deeply.' };
const spreadOut = { de: 'Bitte verteilen Sie die Felder auf mehrere Abfragen.', en: 'Spread the fields over several queries.' };

const texts: Record<CountedLimit, { code: string; de: string; en: string; hint: { de: string; en: string } }> = {
  tokens: {
    code: 'QUERY_TOO_LONG',
    de: 'Die Abfrage ist zu lang: erlaubt sind {} Zeichenfolgen (Tokens).',
    en: 'The query is too long: {} tokens are allowed.',
    hint: { de: 'Bitte teilen Sie die Abfrage auf.', en: 'Split the query.' },
  },
  nesting: {
    code: 'QUERY_TOO_DEEP',
    de: 'Die Abfrage ist zu tief verschachtelt: erlaubt sind {} Klammern ineinander.',
    en: 'The query is nested too deeply: {} brackets within one another are allowed.',
    hint: { de: 'Bitte fragen Sie die inneren Angaben mit einer zweiten Abfrage über die id ab.', en: 'Ask for the inner data by id in a second query.' },
  },
  depth: {
    code: 'QUERY_TOO_DEEP',
    de: 'Die Abfrage ist zu tief verschachtelt: erlaubt sind {} Ebenen.',
    en: 'The query is nested too deeply: {} levels are allowed.',
    hint: { de: 'Bitte fragen Sie die inneren Angaben mit einer zweiten Abfrage über die id ab.', en: 'Ask for the inner data by id in a second query.' },
  },
  introspectionDepth: {
    code: 'INTROSPECTION_TOO_DEEP',
    de: 'Die Schema-Abfrage ist zu tief verschachtelt: erlaubt sind {} Ebenen.',
    en: 'The introspection query is nested too deeply: {} levels are allowed.',
    hint: introspectionHint,
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    de: 'Die Abfrage benennt zu viele Felder um: erlaubt sind {} Aliase.',
    en: 'The query has too many aliases: {} are allowed.',
    hint: spreadOut,
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    de: 'Die Abfrage enthält zu viele Direktiven: erlaubt sind {}.',
    en: 'The query has too many directives: {} are allowed.',
    hint: { de: 'Bitte setzen Sie @include und @skip sparsamer ein.', en: 'Use @include and @skip more sparingly.' },
  },
  rootFields: {
    code: 'TOO_MANY_ROOT_FIELDS',
    de: 'Die Abfrage beginnt mit zu vielen Feldern: erlaubt sind {}.',
    en: 'The query has too many root fields: {} are allowed.',
    hint: spreadOut,
  },
  definitions: {
    code: 'TOO_MANY_DEFINITIONS',
    de: 'Die Abfrage besteht aus zu vielen Teilen: erlaubt sind {} Abfragen und Fragmente.',
    en: 'The document has too many parts: {} operations and fragments are allowed.',
    hint: { de: 'Bitte senden Sie nur die Fragmente mit, die diese Abfrage braucht.', en: 'Send only the fragments that this operation needs.' },
  },
  variables: {
    code: 'TOO_MANY_VARIABLES',
    de: 'Die Abfrage hat zu viele Variablen: erlaubt sind {}.',
    en: 'The query declares too many variables: {} are allowed.',
    hint: { de: 'Bitte fassen Sie Angaben in einer Variablen zusammen, zum Beispiel in einem Filter.', en: 'Combine values in one variable, such as a filter.' },
  },
  selections: {
    code: 'TOO_MANY_FIELDS',
    de: 'Die Abfrage fragt nach zu vielen Feldern: erlaubt sind {}, Fragmente ausgeschrieben.',
    en: 'The query asks for too many fields: {} are allowed, with fragments written out.',
    hint: spreadOut,
  },
  repetitions: {
    code: 'TOO_MANY_REPETITIONS',
    de: 'Die Abfrage wiederholt zu viele Felder: erlaubt sind {} Wiederholungen an derselben Stelle.',
    en: 'The query repeats too many fields: {} repetitions at the same place are allowed.',
    hint: { de: 'Bitte fragen Sie jedes Feld einmal ab.', en: 'Ask for each field once.' },
  },
};

/** Each made once: refusing has to cost next to nothing. */
const made = new Map<CountedLimit, CodedError>();

const make = (limit: CountedLimit): CodedError => {
  const { code, de, en, hint } = texts[limit];
  const fill = (text: string): string => text.replace('{}', String(limits[limit]));
  return new CodedError({ code, field: 'query', de: { message: fill(de), hint: hint.de }, en: { message: fill(en), hint: hint.en } });
};

export const limitExceeded = (limit: CountedLimit): CodedError => {
  const error = made.get(limit) ?? make(limit);
  made.set(limit, error);
  return error;
};
