import { vi } from 'vitest';

import { testRecurrence } from './testing/recurrence-suite.js';

vi.hoisted(() => {
  process.env['TZ'] = 'Europe/Berlin';
});

testRecurrence('Europe/Berlin');
