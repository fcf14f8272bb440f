import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import { costInWords } from './cost-in-words.js';

const amount = (cents: number | null, note: string | null = null) => ({ kind: 'AMOUNT', cents, note }) as const;

test('a cost is said in words', () => {
  expect(costInWords({ kind: 'FREE', cents: null, note: null }, 'de')).toBe('kostenlos');
  expect(costInWords({ kind: 'DONATION', cents: null, note: null }, 'de')).toBe('Spende willkommen');
  expect(costInWords(amount(400), 'de')).toBe('4\u00A0Euro');
  expect(costInWords(amount(350), 'de')).toBe('3,50\u00A0Euro');
  expect(costInWords(amount(350), 'en')).toBe('3.50\u00A0euros');
  expect(costInWords(amount(400), 'ar')).toBe('4\u00A0يورو');
});

test('a price without a figure is its note, and an unknown cost is nothing', () => {
  expect(costInWords(amount(null, 'nach Einkommen'), 'de')).toBe('nach Einkommen');
  expect(costInWords(amount(null), 'de')).toBeNull();
  expect(costInWords(null, 'de')).toBeNull();
});
