import { testServer } from '@miteinander/kit/testing/test-server.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { expect, test } from 'vitest';

import { copyLine, Json } from './copy-text.ts';
import { copyInto } from './copy-into.ts';

test('PostgreSQL reads every kind of field as it was', async () => {
  const client = await sqlClient(testServer());
  try {
    await client.query('create temporary table copied (text text, number float8, yes boolean, at timestamptz, list text[], json jsonb, nothing text)');
    const text = 'tab\tline\nback\\slash "quoted" \\N ü';
    const at = new Date('2026-11-22T10:00:00Z');
    await copyInto(client, 'copied', ['text', 'number', 'yes', 'at', 'list', 'json', 'nothing'], copyLine([text, 1.5, true, at, [text, 'b'], new Json({ a: [text] }), null]));
    const { rows } = await client.query('select * from copied');
    expect(rows).toEqual([{ text, number: 1.5, yes: true, at, list: [text, 'b'], json: { a: [text] }, nothing: null }]);
  } finally {
    await client.end();
  }
});
