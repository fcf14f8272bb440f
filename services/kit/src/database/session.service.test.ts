import { afterAll, beforeAll, expect, test } from 'vitest';

import { testServer } from '../testing/test-server.js';
import { Json, copyLine } from './copy-text.js';
import { Session } from './session.js';

let session: Session;

beforeAll(async () => {
  session = await Session.open(testServer());
  await session.rows('create temporary table kept (text text, number float8, yes boolean, at timestamptz, list text[], json jsonb, nothing text)');
});

afterAll(() => session.close());

test('PostgreSQL reads every kind of copied field as it was', async () => {
  const text = 'tab\tline\nback\\slash "quoted" \\N ü';
  const at = new Date('2026-11-22T10:00:00Z');
  await session.copy('kept', ['text', 'number', 'yes', 'at', 'list', 'json', 'nothing'], copyLine([text, 1.5, true, at, [text, 'b'], new Json({ a: [text] }), null]));
  expect(await session.rows('select * from kept')).toEqual([{ text, number: 1.5, yes: true, at, list: [text, 'b'], json: { a: [text] }, nothing: null }]);
  await session.copy('kept', ['text'], '');
});

test('what fails within a transaction leaves nothing of it, and the session goes on', async () => {
  const before = await session.rows('select * from kept');
  const failing = session.transaction(async () => {
    await session.copy('kept', ['text'], copyLine(['lost']));
    await session.rows('select 1 / 0');
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect(await session.rows('select * from kept')).toEqual(before);
  await expect(session.copy('kept', ['number'], copyLine(['no number']))).rejects.toThrow('invalid input syntax');
  expect(await session.transaction(() => session.rows('select 1 as one'))).toEqual([{ one: 1 }]);
});
