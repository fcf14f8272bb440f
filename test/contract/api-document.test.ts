import { execFile } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { answerCaching } from '@miteinander/gateway/documents/caching.js';
import { fairRate } from '@miteinander/gateway/limits/open/fair-use.js';
import { limits } from '@miteinander/gateway/limits/limits.js';
import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW, startSystem, type TestSystem } from '../support/system.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = await readFile(join(root, 'docs/api.md'), 'utf8');
const commands = [...text.matchAll(/^```sh\n(?<command>[\s\S]*?)^```$/gm)].map(({ groups }) => groups?.['command'] ?? '');

let database: PreparedDatabase;
let system: TestSystem;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  system = await startSystem(database.connections);
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

const shell = (command: string): Promise<{ failed: boolean; output: string }> =>
  new Promise((resolve) => {
    execFile('sh', ['-c', command.replaceAll('http://localhost:4000', system.url)], { cwd: root, timeout: 30_000 }, (error, output) => resolve({ failed: error !== null, output }));
  });

test.each(commands.map((command, index) => [index + 1, command] as const))('command %i of the document runs and is answered', async (_number, command) => {
  const { failed, output } = await shell(command);
  expect(failed).toBe(false);
  expect(output).not.toContain('"errors"');
  if (command.includes('curl -si')) expect(output).toMatch(command.includes('if-none-match') ? /^HTTP\/1\.1 304 / : /^HTTP\/1\.1 200 /);
  else expect(JSON.parse(output)).toMatchObject({ data: expect.anything() });
});

const rows = [...text.matchAll(/^\| `(?<name>\w+)`(?:: [^|]*)? \| (?<allowed>[\d,]+)(?: bytes)? \| `(?<code>[A-Z_]+)`/gm)].map(({ groups }) => groups ?? {});

test('the limits it names are those that hold', () => {
  expect(rows.length).toBeGreaterThan(12);
  for (const { name = '', allowed = '' } of rows) expect([name, Number(allowed.replaceAll(',', ''))]).toEqual([name, limits[name as keyof typeof limits]]);
});

test('the fair share and the caching it names are those that hold', () => {
  expect(text).toContain(`Cache-Control: ${answerCaching}`);
  expect(text).toContain(`${fairRate.burst.toLocaleString('en')} points at once and ${fairRate.perMinute.toLocaleString('en')} a minute`);
});

test('answers carry the headers it shows', async () => {
  const { headers } = await fetch(`${system.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ needs { slug } }"}' });
  expect(text).toContain(`\nratelimit-policy: ${headers.get('ratelimit-policy')}\n`);
  expect(headers.get('ratelimit')).toMatch(/^"points";r=\d+;t=\d+$/);
});

test('the codes it names are codes that errors have', async () => {
  const codes = [...text.matchAll(/`([A-Z]{2,}(?:_[A-Z]+)+|INTERNAL|OVERLOADED)`/g)].map(([, code]) => code ?? '');
  const known = new Set<string>();
  for await (const path of glob(['gateway/src/**/*.ts', 'services/*/src/**/*.ts'], { cwd: root })) {
    for (const [, code] of (await readFile(join(root, path), 'utf8')).matchAll(/code: '([A-Z_]+)'/g)) known.add(code ?? '');
  }
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test('the files it points to are there', async () => {
  for (const [, path = ''] of text.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
    const target = join(root, 'docs', path);
    await expect(readFile(target).catch((error: NodeJS.ErrnoException) => error.code), path).resolves.not.toBe('ENOENT');
  }
});
