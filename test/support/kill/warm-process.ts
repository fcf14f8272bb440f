import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Killable } from './killable.js';

export interface WarmProgram {
  name: string;
  /** Compiled, within the repository. */
  program: string;
  /** Compiled modules it consists of, within the repository. */
  modules: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Answers 200 once it is ready. */
  health: string;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const warmStart = fileURLToPath(new URL('warm-start.ts', import.meta.url));
const PATIENCE = 60_000;

/** One of our compiled programs in a process of its own, and beside it one that has read its files and waits to take its place. */
export class WarmProcess implements Killable {
  readonly name: string;
  /** The last it has written, to say why it does not start. */
  said = '';
  readonly #program: WarmProgram;
  #child: ChildProcess | undefined;
  #spare: ChildProcess | undefined;

  constructor(program: WarmProgram) {
    this.#program = program;
    this.name = program.name;
  }

  async start(): Promise<void> {
    this.#spare ??= this.#warm();
    const child = this.#spare;
    this.#child = child;
    child.send('go');
    this.#spare = this.#warm();
    const { health } = this.#program;
    for (const deadline = Date.now() + PATIENCE; ; await sleep(10)) {
      if (await fetch(health).then(({ ok }) => ok, () => false)) return;
      // Killed again before it was ready: whoever did so starts another.
      if (this.#child !== child) return;
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${this.name} does not start: ${this.said.slice(-2_000)}`);
    }
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    await end(child);
  }

  async stop(): Promise<void> {
    await Promise.all([this.kill(), end(this.#spare)]);
  }

  #warm(): ChildProcess {
    const { program, modules, environment } = this.#program;
    const url = (path: string): string => pathToFileURL(join(repository, path)).href;
    const child = spawn(process.execPath, ['--import', pathToFileURL(warmStart).href, join(repository, program)], {
      // Nothing from the tests around reaches it.
      env: { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: 'production', WARM_MODULES: modules.map(url).join(' '), ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.said = (this.said + chunk.toString()).slice(-10_000)));
    // The word to go on may come after its end.
    child.on('error', () => undefined);
    return child;
  }
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
