import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';

import { CodedError } from './coded-error.js';

const details = {
  code: 'TOO_FAR',
  field: 'near.radiusKm',
  de: { message: 'Das ist zu weit.', hint: 'Bitte wählen Sie weniger.' },
  en: { message: 'That is too far.', hint: 'Choose less.' },
};

test('says message and hint in both languages at once and in each alone', () => {
  const error = new CodedError(details);
  expect(error).toBeInstanceOf(GraphQLError);
  expect(error.toJSON()).toEqual({
    message: 'Das ist zu weit. / That is too far.',
    extensions: {
      code: 'TOO_FAR',
      field: 'near.radiusKm',
      hint: 'Bitte wählen Sie weniger. / Choose less.',
      de: details.de,
      en: details.en,
      suggestions: [],
    },
  });
});

test('keeps suggestions in their order', () => {
  expect(new CodedError({ ...details, suggestions: ['48291 Telgte', '48231 Warendorf'] }).extensions['suggestions']).toEqual(['48291 Telgte', '48231 Warendorf']);
});
