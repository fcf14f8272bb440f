import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { practiceKnown } from '@miteinander/activities/practice/practice-known.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { beforeAll, expect, test } from 'vitest';

import { createTextOutput } from '../import/testing/text-output.js';
import type { PracticeOrder } from './practice-order.js';
import { runPractice } from './run-practice.js';

let run: (order: PracticeOrder) => Promise<{ exitCode: number; said: string }>;
let known: (code: string) => Promise<boolean>;
let digests: () => Promise<unknown[]>;

beforeAll(async () => {
  const database = await freshDatabase(testServer(), { migrated: [placesDatabase, partnersDatabase, activitiesDatabase] });
  const orm = openOrm(activitiesDatabase, database.connection('activities'));
  const em = orm.em.fork();
  run = async (order) => {
    const { output, text } = createTextOutput();
    const exitCode = await runPractice(order, { em, url: 'https://miteinander.example', now: new Date('2026-11-22T23:30:00Z'), output });
    return { exitCode, said: text() };
  };
  known = (code) => practiceKnown(em, code);
  digests = () => em.execute('select secret_digest from activities.practice order by code');
  return async () => {
    await orm.close();
    await database.drop();
  };
});

const codeIn = (said: string): string => /Praxis-Code +(\S+)/.exec(said)?.[1] ?? '';
const secretIn = (said: string): string => /praxis-zahlen#(\S+)/.exec(said)?.[1] ?? '';

test('a practice is added, known by its code however it is typed, and listed', async () => {
  expect((await run({ kind: 'list' })).said).toContain('Noch keine Praxis.');
  const { exitCode, said } = await run({ kind: 'add', label: 'Hausarztpraxis am Markt', postalCode: '48291' });
  const code = codeIn(said);
  expect(exitCode).toBe(0);
  expect(code).toMatch(/^[a-z3-9]{8}$/);
  expect(said).toContain(`https://miteinander.example/praxis#praxis=${code}&ort=48291\n`);
  expect(await Promise.all([code, ` ${code.toUpperCase()} `, `${code}x`, '', '        ', 'x'.repeat(100_000)].map(known))).toEqual([true, true, false, false, false, false]);
  expect((await run({ kind: 'list' })).said).toBe(`${code}  Hausarztpraxis am Markt (seit 2026-11-23)\n`);
});

test('the secret is told once, is long, and is not kept', async () => {
  const { said } = await run({ kind: 'add', label: 'Praxis im Dorf', postalCode: undefined });
  expect(secretIn(said)).toMatch(/^[\w-]{32}$/);
  expect(said).toContain('&ort=PLZ (statt PLZ bitte die Postleitzahl der Praxis)');
  expect(JSON.stringify(await digests())).not.toContain(secretIn(said));
  expect((await run({ kind: 'list' })).said).not.toContain(secretIn(said));
});

test('a renewed practice has another secret and the same code', async () => {
  const { said } = await run({ kind: 'add', label: 'Praxis an der Kirche', postalCode: undefined });
  const before = await digests();
  const renewed = await run({ kind: 'renew', code: codeIn(said).toUpperCase() });
  expect(renewed.exitCode).toBe(0);
  expect(secretIn(renewed.said)).toMatch(/^[\w-]{32}$/);
  expect(secretIn(renewed.said)).not.toBe(secretIn(said));
  const after = await digests();
  expect(after).toHaveLength(before.length);
  expect(after.filter((digest) => !before.some((old) => JSON.stringify(old) === JSON.stringify(digest)))).toHaveLength(1);
});

test('an unknown code renews nothing', async () => {
  const before = await digests();
  expect(await run({ kind: 'renew', code: '33333333' })).toEqual({ exitCode: 1, said: 'Den Praxis-Code „33333333“ gibt es nicht. „pnpm practice list“ zeigt alle.\n' });
  expect(await digests()).toEqual(before);
});
