import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import { leafOf } from './leaf-of.js';

test('a leaf shows weekday, day and month', () => {
  expect(leafOf('2026-11-25T15:00:00+01:00', 'de')).toEqual({ weekday: 'Mi', day: '25', month: 'Nov.' });
  expect(leafOf('2026-05-02T00:00:00+02:00', 'de')).toEqual({ weekday: 'Sa', day: '2', month: 'Mai' });
  expect(leafOf('2026-11-25T15:00:00+01:00', 'en')).toEqual({ weekday: 'Wed', day: '25', month: 'Nov' });
  expect(leafOf('2026-11-25T15:00:00+01:00', 'ar')).toEqual({ weekday: 'الأربعاء', day: '25', month: 'نوفمبر' });
});
