import { expect, test } from 'vitest';
import { gatewayErrors } from './gateway-errors.js';
import { publicError } from './public-error.js';

const explanation = { message: 'm', hint: 'h' };

test('of a coded error only the known extensions pass', () => {
  const { extensions } = publicError({
    message: 'anything',
    extensions: { code: 'A_CODE', field: 'x', de: { ...explanation, sql: 'select' }, en: explanation, hint: 'select', suggestions: ['a', 1], serviceName: 'places', stacktrace: ['at x'] },
  });
  expect(extensions).toEqual({ code: 'A_CODE', field: 'x', de: explanation, en: explanation, hint: 'h / h', suggestions: ['a'] });
});

test.for([
  {},
  { code: 'lower_case', de: explanation, en: explanation },
  { code: 'HALF', de: explanation },
  { code: 'HALF', de: explanation, en: { message: 'm' } },
  { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
  { code: 'UNAUTHENTICATED', response: { url: 'http://places:4001' } },
])('%j is not a coded error and becomes INTERNAL', (extensions) => {
  expect(publicError({ message: 'select', path: ['a'], extensions })).toEqual({ ...publicError(gatewayErrors.internal().toJSON()), path: ['a'] });
});
