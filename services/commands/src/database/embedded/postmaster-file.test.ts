import { expect, test } from 'vitest';

import { parsePostmasterFile } from './postmaster-file.js';

test('reads a running server', () => {
  expect(parsePostmasterFile('4711\n/data\n1795366855\n5432\n/data/socket\n\n  5308417     32768\nready   \n')).toEqual({
    pid: 4711,
    port: 5432,
    socketFolder: '/data/socket',
    status: 'ready',
  });
});

test('reads a server that has only just begun to write', () => {
  expect(parsePostmasterFile('4711\n/data\n')).toEqual({ pid: 4711, port: 0, socketFolder: '', status: '' });
});

test.each(['', '\n', '-4711\n', 'nonsense'])('makes nothing of %j', (text) => {
  expect(parsePostmasterFile(text)).toBeUndefined();
});
