import { expect, test } from 'vitest';

import { parsePracticeOrder } from './practice-order.js';

test.each([
  [['add', ' Hausarztpraxis  am Markt ', '48291'], { kind: 'add', label: 'Hausarztpraxis am Markt', postalCode: '48291' }],
  [['add', 'Hausarztpraxis am Markt'], { kind: 'add', label: 'Hausarztpraxis am Markt', postalCode: undefined }],
  [['--', 'list'], { kind: 'list' }],
  [['renew', 'k7m3p9xw'], { kind: 'renew', code: 'k7m3p9xw' }],
])('reads %j', (typed, order) => {
  expect(parsePracticeOrder(typed)).toEqual({ ok: true, order });
});

test.each([
  [['delete'], '„delete“ gibt es nicht.'],
  [['add'], 'Nach „add“ kommt die Bezeichnung'],
  [['add', ' '], 'Die Bezeichnung braucht 1 bis 60 Zeichen.'],
  [['add', 'x'.repeat(61)], 'Die Bezeichnung braucht 1 bis 60 Zeichen.'],
  [['add', 'Hausarztpraxis', 'am', 'Markt'], 'Nach „add“ kommt die Bezeichnung in Anführungszeichen'],
  [['add', 'Hausarztpraxis', 'Markt'], '„Markt“ ist keine Postleitzahl'],
  [['renew'], 'Nach „renew“ kommt der Praxis-Code'],
  [['renew', 'k7m3p9xw', 'k7m3p9xw'], 'Nach „renew“ kommt der Praxis-Code'],
  [['list', 'alle'], 'Nach „list“ kommt nichts mehr.'],
])('refuses %j and says why', (typed, reason) => {
  expect(parsePracticeOrder(typed)).toEqual({ ok: false, help: false, reason: expect.stringContaining(reason) });
});

test('explains itself when nothing is typed, or when asked to', () => {
  expect(parsePracticeOrder([])).toEqual({ ok: false, help: false });
  expect(parsePracticeOrder(['add', '--help'])).toEqual({ ok: false, help: true });
});
