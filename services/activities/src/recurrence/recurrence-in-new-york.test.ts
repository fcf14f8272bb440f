import { vi } from 'vitest';

import { testRecurrence } from './testing/recurrence-suite.js';

vi.hoisted(() => {
  process.env['TZ'] = 'America/New_York';
});

testRecurrence('America/New_York');
