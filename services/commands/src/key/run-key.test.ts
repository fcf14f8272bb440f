import { readFile, rm, stat, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '@miteinander/gateway/keys/key-ring.js';
import { expect, onTestFinished, test } from 'vitest';

import { keyFilePath } from './key-file-path.js';
import { parseKeyOrder, USUAL_PER_MINUTE } from './key-order.js';
import { runKey } from './run-key.js';

async function operator() {
  const folder = await mkdtemp(join(tmpdir(), 'key-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'api-keys.json');
  const run = async (...typed: string[]): Promise<{ code: number; said: string }> => {
    const parsed = parseKeyOrder(typed);
    if (!parsed.ok) throw new Error(parsed.reason ?? 'help');
    let said = '';
    const code = await runKey(parsed.order, { file, now: new Date('2026-11-23T12:00:00Z'), output: { write: (text: string) => (said += text) } });
    return { code, said };
  };
  return { file, run };
}

const keyIn = (said: string): string => /Bearer (\S+)/.exec(said)?.[1] ?? '';
const idIn = (said: string): string => /Kennung {5}(\S+)/.exec(said)?.[1] ?? '';

test('a key that was given opens the door, and its file holds nothing that would', async () => {
  const { file, run } = await operator();
  const { code, said } = await run('add', 'Stadt Telgte');
  const key = keyIn(said);
  expect(code).toBe(0);
  expect(key).toMatch(/^mit_[\w-]{43}$/);
  const ring = await KeyRing.open(file);
  expect(await ring.find(key)).toMatchObject({ label: 'Stadt Telgte', perMinute: USUAL_PER_MINUTE, since: '2026-11-23' });
  expect(await readFile(file, 'utf8')).not.toContain(key.slice(4));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('the list shows labels and rates, and what is removed is gone', async () => {
  const { file, run } = await operator();
  const one = await run('add', 'Eins', '5000000');
  const two = await run('add', 'Zwei');
  expect((await run('list')).said).toBe(`${idIn(one.said)}  Eins (seit 2026-11-23, 5.000.000 Punkte je Minute)\n${idIn(two.said)}  Zwei (seit 2026-11-23, 12.000.000 Punkte je Minute)\n`);
  expect(await run('remove', idIn(one.said))).toEqual({ code: 0, said: 'Der Schlüssel für „Eins“ gilt nicht mehr.\n' });
  const ring = await KeyRing.open(file);
  expect([await ring.find(keyIn(one.said)), (await ring.find(keyIn(two.said)))?.label]).toEqual([undefined, 'Zwei']);
});

test('a key that is not there cannot be removed', async () => {
  const { run } = await operator();
  expect(await run('remove', '01234567')).toMatchObject({ code: 1, said: expect.stringContaining('gibt es nicht') });
  expect((await run('list')).said).toContain('Noch kein Schlüssel');
});

test('a damaged file is left as it is', async () => {
  const { file, run } = await operator();
  await writeFile(file, '{"keys": 1}');
  await expect(run('add', 'Eins')).rejects.toThrow('has no list "keys"');
  expect(await readFile(file, 'utf8')).toBe('{"keys": 1}');
});

test.for([
  [['add'], /Bezeichnung/],
  [['add', ' '], /1 bis 100/],
  [['add', 'x'.repeat(101)], /1 bis 100/],
  [['add', 'Stadt', 'Telgte'], /Anführungszeichen/],
  [['add', 'Stadt', '0'], /zwischen 1 und/],
  [['add', 'a', '1', '2'], /höchstens/],
  [['list', 'x'], /nichts mehr/],
  [['remove'], /Kennung/],
  [['remove', '0123'], /keine Kennung/],
  [['remove', 'ZZZZZZZZ'], /keine Kennung/],
  [['open'], /gibt es nicht/],
] as const)('%j is explained', ([typed, reason]) => {
  expect(parseKeyOrder(typed)).toMatchObject({ ok: false, help: false, reason: expect.stringMatching(reason) });
});

test('the file lies in the data folder unless it is said where', () => {
  expect(keyFilePath({}, '/data')).toBe('/data/api-keys.json');
  expect(keyFilePath({ API_KEYS_FILE: '/etc/keys.json' }, '/data')).toBe('/etc/keys.json');
});
