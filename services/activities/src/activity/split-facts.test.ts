import { expect, test } from 'vitest';

import type { ActivityFacts } from './activity-facts.js';
import { splitFacts } from './split-facts.js';

const facts: Required<ActivityFacts> = {
  serviceArea: { municipalities: ['05570044'] },
  route: { stops: [] },
  cost: { kind: 'FREE' },
  registration: { kind: 'NONE' },
  contact: {},
  firstVisit: {},
  audience: {},
  accessibility: {},
  capacity: {},
  pause: {},
  translations: [],
  plainLanguageReview: { by: 'Prüfgruppe', on: '2026-05-06' },
};

test('tells every fact from everything else', () => {
  const content = { title: 'Erzählcafé', constructor: 'Wanderer' };
  expect(splitFacts({ ...facts, ...content })).toEqual({ facts, content });
});
