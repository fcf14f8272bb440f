import { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { limits, type CountedLimit } from './limits.js';

const introspectionHint = { de: 'Bitte fragen Sie das Schema weniger tief ab.', en: 'Ask for the schema less deeply.' };

const texts: Record<CountedLimit, { code: string; de: string; en: string; hint: { de: string; en: string } }> = {
  tokens: {
    code: 'QUERY_TOO_LONG',
    de: 'Die Abfrage ist zu lang: erlaubt sind {} Zeichenfolgen (Tokens).',
    en: 'The query is too long: {} tokens are allowed.',
    hint: { de: 'Bitte teilen Sie die Abfrage auf.', en: 'Split the query.' },
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
    hint: { de: 'Bitte verteilen Sie die Felder auf mehrere Abfragen.', en: 'Spread the fields over several queries.' },
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
    hint: { de: 'Bitte verteilen Sie die Felder auf mehrere Abfragen.', en: 'Spread the fields over several queries.' },
  },
};

export const limitExceeded = (limit: CountedLimit): CodedError => {
  const { code, de, en, hint } = texts[limit];
  const fill = (text: string): string => text.replace('{}', String(limits[limit]));
  return new CodedError({ code, field: 'query', de: { message: fill(de), hint: hint.de }, en: { message: fill(en), hint: hint.en } });
};
