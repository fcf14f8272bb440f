import { GraphQLScalarType, Kind, print } from 'graphql';

import { CodedError } from '../errors/coded-error.js';

/** Throws unless the text is a day that exists, written YYYY-MM-DD. There is no year 0, and PostgreSQL refuses it. */
function parseLocalDate(value: unknown): string {
  const day = typeof value === 'string' && /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    const given = JSON.stringify(value) ?? 'undefined';
    throw new CodedError({
      code: 'INVALID_DATE',
      field: 'LocalDate',
      de: { message: `${given} ist kein Tag im Format JJJJ-MM-TT.`, hint: 'Zum Beispiel 2026-11-25.' },
      en: { message: `${given} is not a day written YYYY-MM-DD.`, hint: 'For example 2026-11-25.' },
    });
  }
  return value as string;
}

export const LocalDateScalar = new GraphQLScalarType({
  name: 'LocalDate',
  description: 'A calendar day in Germany, written YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: parseLocalDate,
  parseLiteral: (node) => parseLocalDate(node.kind === Kind.STRING ? node.value : print(node)),
});
