import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { repository } from './deploy-folder.js';
import type { Part } from './part.js';

export interface NodeProcess extends Part {
  /** Asks it to end in good order, as an update does, and waits until it has. */
  leave(): Promise<void>;
  stop(): Promise<void>;
  /** What it has written, to say why it does not start. */
  said(): string;
}

export interface NodeProgram {
  name: string;
  /** Compiled, within the repository. */
  program: string;
  environment: Readonly<Record<string, string>>;
  /** Answers 200 once it is ready. */
  health: string;
}

const patience = 30_000;

/** One of our programs as operators run it: compiled, in a process of its own, told everything by its environment. */
export async function startNodeProcess({ name, program, environment, health }: NodeProgram): Promise<NodeProcess> {
  let output = '';
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [join(repository, program)], {
      // Nothing from the tests around reaches it.
      env: { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
    child = started;
    for (const deadline = Date.now() + patience; ; await sleep(30)) {
      if (await fetch(health).then(({ ok }) => ok, () => false)) return;
      if (started.exitCode !== null || Date.now() > deadline) throw new Error(`${name} does not start: ${output.slice(-2_000)}`);
    }
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    // As systemd does it, which waits as long.
    const late = setTimeout(() => child?.kill('SIGKILL'), patience);
    const [, by] = (await ended) as [number | null, NodeJS.Signals | null];
    clearTimeout(late);
    if (signal === 'SIGTERM' && by === 'SIGKILL') throw new Error(`${name} has been asked to end, and has not within ${patience / 1000} seconds.`);
  };

  await start();
  return { name, kill: () => end('SIGKILL'), leave: () => end('SIGTERM'), revive: start, stop: () => end('SIGKILL'), said: () => output };
}
