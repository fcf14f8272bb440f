import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

const support = fileURLToPath(new URL('../support/no-network', import.meta.url));

/**
 * A place with a loopback interface and nothing else. Inside, one is somebody again who is not root, because PostgreSQL does not run
 * as root and nobody else is known there.
 */
const withoutNetwork = (command: string[]): [string, string[]] => [
  'unshare',
  ['-rn', 'sh', '-c', '(ip link set lo up || ifconfig lo up) && exec unshare --map-user=1000 --map-group=1000 -- "$@"', 'sh', ...command],
];

const possible = spawnSync(...withoutNetwork(['true'])).status === 0;
const mayBeSkipped = process.env['CI'] !== 'true';
const strace = spawnSync('strace', ['-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect', 'true']).status === 0;

interface Attempts {
  /** To reach another machine, as the program itself tried. */
  ways: string[];
  /** Addresses of the loaded modules. */
  modules: string[];
  /** What all its processes asked of the kernel; undefined without strace. */
  calls: string[] | undefined;
}

const run = async (environment: Record<string, string>, command: string[], traced: boolean): Promise<{ output: string; attempts: Attempts }> => {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-no-network-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = { attempts: join(folder, 'attempts'), strace: join(folder, 'strace') };
  const [program, parameters] = withoutNetwork(command);
  const child = spawn(program, parameters, {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ATTEMPTS_FILE: files.attempts,
      DATA_DIR: join(folder, 'data'),
      ...(traced && strace ? { STRACE_FILE: files.strace } : {}),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = text(child.stderr);
  const output = await text(child.stdout);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode, await said).toBe(0);
  const lines = existsSync(files.attempts) ? (await readFile(files.attempts, 'utf8')).split('\n').filter((line) => line !== '') : [];
  return {
    output,
    attempts: {
      ways: lines.filter((line) => !line.startsWith('module ')),
      modules: lines.filter((line) => line.startsWith('module ')).map((line) => line.slice('module '.length)),
      calls: traced && strace ? (await readFile(files.strace, 'utf8')).split('\n') : undefined,
    },
  };
};

const foreignCalls = (calls: string[]): string[] =>
  calls.filter((line) => /sa_family=AF_INET6?\b/.test(line) && !/inet_addr\("127\.[\d.]+"\)|inet_pton\(AF_INET6, "(::1|::ffff:127\.[\d.]+)"/.test(line));

test.skipIf(!possible && mayBeSkipped)('whoever tries to reach another machine is heard, whichever way', async () => {
  const { attempts } = await run({}, [process.execPath, '--import', join(support, 'record-attempts.ts'), join(support, 'try-all.ts')], false);
  expect(attempts.ways).toEqual(
    expect.arrayContaining(['fetch 192.0.2.1', 'connect 192.0.2.1:80', 'connect 192.0.2.2:443', 'connect 2001:db8::3:443', 'connect named.example:80', 'dns looked-up.example', 'dns resolved.example', 'udp a word 53 192.0.2.4']),
  );
});

test.skipIf((!possible || !strace) && mayBeSkipped)('so is whoever goes past Node, as a program beside it might', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-no-network-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'strace');
  const traced = ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', file, process.execPath, join(support, 'try-all.ts')];
  const [program, parameters] = withoutNetwork(traced);
  expect(spawnSync(program, parameters).status).toBe(0);
  const heard = foreignCalls((await readFile(file, 'utf8')).split('\n')).join('\n');
  for (const address of ['192.0.2.1', '192.0.2.2', '2001:db8::3', '192.0.2.4']) expect(heard).toContain(address);
});

test.skipIf(!possible && mayBeSkipped)(
  'the whole system starts, answers and stops where there is no network, and never tries to reach one',
  async () => {
    const { output, attempts } = await run({ PORT: '0' }, [process.execPath, join(support, 'ask-within.ts')], true);
    const { answers, code } = JSON.parse(output) as { answers: { path: string; status: number; text: string }[]; code: number };
    expect(answers.map(({ path, status }) => [path.replace(/[0-9a-f]{64}/, ':hash'), status])).toEqual([
      ['/', 200],
      ['/health/ready', 200],
      ['/documents/:hash', 200],
      ['/documents/:hash', 200],
      ['/angebote', 200],
      ['/angebote.ics', 200],
      ['/bundles/48291', 200],
      ['/graphql', 200],
      ['/graphql', 200],
      ['/graphql', 400],
      ['/graphql', 200],
    ]);
    expect(answers[2]?.text).toContain('"title":"');
    expect(code).toBe(0);

    expect(attempts.ways).toEqual([]);
    if (attempts.calls !== undefined) {
      // That it listens: the database is asked over its socket in the file system.
      expect(attempts.calls.filter((line) => line.includes('.s.PGSQL.')).length).toBeGreaterThan(0);
      expect(foreignCalls(attempts.calls)).toEqual([]);
    }
    // What would send traces is not even loaded.
    expect(attempts.modules.filter((url) => url.includes('/@apollo/server/')).length).toBeGreaterThan(0);
    expect(attempts.modules.filter((url) => /\/@opentelemetry\/(sdk-trace|exporter-trace-otlp-http)\//.test(url))).toEqual([]);
  },
  400_000,
);
