import { expect, test } from 'vitest';

import { compareWithRelease } from './compare-with-release.js';

const released = 'type Query { old: Int new: Int }';
const present = 'type Query { new: Int }';
const notes = (...lines: string[]): string => ['# Changes', '', '## Since the last release', '', ...lines, '', '## Released on 2026-11-01', '', '- `Query.older was removed.` Ask `old`.', ''].join('\n');

test('a breaking change without a note is a complaint', () => {
  expect(compareWithRelease(released, present, notes())).toEqual(['Breaks programs that ask us, and no note says so: Query.old was removed.']);
});

test('a note that says what to do settles it', () => {
  expect(compareWithRelease(released, present, notes('- `Query.old was removed.` Ask `new`.'))).toEqual([]);
});

test('a note without a word on what to do settles nothing', () => {
  expect(compareWithRelease(released, present, notes('- `Query.old was removed.` '))).toHaveLength(1);
});

test('a note of an earlier release settles nothing', () => {
  expect(compareWithRelease('type Query { older: Int new: Int }', present, notes())).toEqual(['Breaks programs that ask us, and no note says so: Query.older was removed.']);
});

test('a note about what has not changed is a complaint, so that nothing is settled beforehand', () => {
  expect(compareWithRelease(released, released, notes('- `Query.old was removed.` Ask `new`.'))).toEqual(['A note explains what has not changed: Query.old was removed.']);
});

test('notes without the section are refused with a cure', () => {
  expect(() => compareWithRelease(released, present, '# Changes')).toThrow('Add it, empty if nothing has changed.');
});
