import { expect, test } from 'vitest';

import { FIRST_NEEDS, FURTHER_NEEDS, needChoices } from './need-choices.js';

test('the eight most used come first, and nobody chooses an emergency from a list', () => {
  const { first, further } = needChoices([]);
  expect(first).toEqual(FIRST_NEEDS);
  expect(further).toEqual(FURTHER_NEEDS);
  expect([...first, ...further]).not.toContain('crisis');
});

test('a page that allows few needs has them all in sight, and none that is unknown', () => {
  expect(needChoices(['dementia', 'movement', 'crisis', 'nonsense'])).toEqual({ first: ['movement', 'dementia'], further: [] });
});
