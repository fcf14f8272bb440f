import { expect, test } from 'vitest';

import { readSecret } from './read-secret.js';

const SECRET = 'n3Zq-7_hYw0aB1cD2eF3gH4iJ5kL6mN7';

test.each([
  `#${SECRET}`,
  SECRET,
  ` ${SECRET}\n`,
  `https://miteinander.example/schreibtisch#${SECRET}`,
  `<https://miteinander.example/schreibtisch#${SECRET}>`,
  `„https://miteinander.example/schreibtisch#${SECRET}“.`,
  `#%20${SECRET}`,
])('"%s" holds the secret', (text) => {
  expect(readSecret(text)).toBe(SECRET);
});

test.each(['', '#', ' ', '#.'])('"%s" holds none', (text) => {
  expect(readSecret(text)).toBe('');
});

test('a broken escape is taken as it is', () => {
  expect(readSecret('#abc%E0%A4%A')).toBe('abc%E0%A4%A');
});
