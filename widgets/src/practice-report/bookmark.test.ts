import { expect, test } from 'vitest';

import { bookmarkOf } from './bookmark.js';

test('the bookmark opens the practice page with code, name and place, and holds no secret', () => {
  expect(bookmarkOf('https://miteinander.example/praxis-zahlen#geheim', { code: 'k7m2p9qx', name: 'Praxis am Markt', place: ' 48291 ' })).toBe(
    'https://miteinander.example/praxis#ort=48291&praxis=k7m2p9qx&name=Praxis%20am%20Markt',
  );
});

test('what is not settled is not in it, and a prefix stays', () => {
  expect(bookmarkOf('https://stadt.example/miteinander/praxis-zahlen?x=1#geheim', { code: 'k7m2p9qx', name: '', place: '' })).toBe('https://stadt.example/miteinander/praxis#praxis=k7m2p9qx');
});
