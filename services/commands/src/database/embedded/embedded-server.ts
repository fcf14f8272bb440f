import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import type { OpenDatabaseOptions } from '../database.js';
import { databaseErrors } from '../database-errors.js';
import type { ClusterLocation } from './cluster-location.js';
import { claimStart, signIn, type Guard } from './guard.js';
import { OWNER } from './initialise-cluster.js';
import { readPostmasterFile, type PostmasterFile } from './postmaster-file.js';
import { isRunning, servesCluster } from './process-table.js';
import { resetPassword } from './reset-password.js';
import { startPostmaster } from './start-postmaster.js';
import { stopPostmaster } from './stop-postmaster.js';
import { watchOver } from './watchdog.js';

export type EmbeddedOptions = Required<Pick<OpenDatabaseOptions, 'dataDirectory' | 'mode' | 'announce' | 'durable'>>;

/** How long a server may leave us without an answer before it counts as hung. */
const PATIENCE = 60_000;

/** How much an answer says that the server will never give a better one; 20 is enough to replace it. */
const SILENCE = { busy: 0, 'wrong password': 0, refused: 1, hung: 10 };

/** A stay on the server of one cluster: starts or adopts it, keeps it alive, and is the last to switch off the light. */
export class EmbeddedServer {
  #guard: Guard | undefined;
  #leaving = false;
  #passwordReset = false;
  #recoveries: number[] = [];
  #work: Promise<void> = Promise.resolve();

  readonly #location: ClusterLocation;
  readonly #password: string;
  readonly #options: EmbeddedOptions;

  readonly #loss = Promise.withResolvers<Error>();

  constructor(location: ClusterLocation, password: string, options: EmbeddedOptions) {
    this.#location = location;
    this.#password = password;
    this.#options = options;
  }

  /** Resolves if the server is gone and cannot be brought back. */
  get lost(): Promise<Error> {
    return this.#loss.promise;
  }

  async enter(): Promise<{ guard: Guard; settings: ConnectionSettings }> {
    const { cluster } = this.#location;
    let started = false;
    let unanswered = 0;
    let deadline = Date.now() + PATIENCE;
    for (;;) {
      const running = await this.#findRunning();
      if (running === undefined) {
        started = await startPostmaster(this.#location, this.#options.durable);
        if (!started) await this.#pause(deadline);
        continue;
      }
      const settings = this.#settings(running);
      const answer = await this.#trySignIn(settings);
      if (typeof answer === 'object') {
        await this.#settleIn(answer, running, started);
        return { guard: answer, settings };
      }
      if (answer === 'wrong password') await this.#replacePassword(running);
      if (answer === 'busy') deadline = Date.now() + PATIENCE;
      if (running.status !== 'starting') unanswered += SILENCE[answer];
      if (unanswered >= 20) await stopPostmaster(running.pid, cluster, 3_000);
      await this.#pause(deadline);
    }
  }

  async leave(): Promise<void> {
    if (this.#leaving) return this.#work;
    this.#leaving = true;
    this.#work = this.#work.catch(() => undefined).then(() => this.#signOut());
    return this.#work;
  }

  async #signOut(): Promise<void> {
    const guard = this.#guard;
    if (guard === undefined) return;
    const running = await this.#findRunning();
    // A server that does not answer has nobody to serve.
    const last = await Promise.race([guard.isLast().catch(() => true), sleep(3_000, true, { ref: false })]);
    if (last && running !== undefined) {
      await stopPostmaster(running.pid, this.#location.cluster);
      await rmdir(running.socketFolder).catch(() => undefined);
    }
    await Promise.race([guard.client.end().catch(() => undefined), sleep(1_000, undefined, { ref: false })]);
  }

  async #settleIn(guard: Guard, running: PostmasterFile, started: boolean): Promise<void> {
    const { mode, announce } = this.#options;
    if (mode === 'own') await this.#claim(guard);
    if (mode === 'own' && !started) watchOver(running.pid, this.#location.cluster);
    announce(started ? 'PostgreSQL started' : 'PostgreSQL was running already');
    this.#guard = guard;
    guard.client.once('end', () => {
      if (!this.#leaving) this.#work = this.#recover();
    });
  }

  async #claim(guard: Guard): Promise<void> {
    // A predecessor that is about to end, or was killed just now, is given a moment.
    for (const deadline = Date.now() + 2_000; ; await sleep(100)) {
      const claim = await claimStart(guard);
      if (claim.claimed) return;
      if (Date.now() < deadline) continue;
      await guard.client.end();
      throw databaseErrors.alreadyStarted(this.#options.dataDirectory, claim.holder);
    }
  }

  async #recover(): Promise<void> {
    const now = Date.now();
    this.#recoveries = [...this.#recoveries.filter((at) => at > now - 60_000), now];
    try {
      if (this.#recoveries.length > 3) throw databaseErrors.serverFailed('it ended several times within a minute', this.#log());
      this.#options.announce('PostgreSQL ended unexpectedly; starting it again');
      await this.enter();
    } catch (error) {
      this.#guard = undefined;
      this.#loss.resolve(error as Error);
    }
  }

  async #trySignIn(settings: ConnectionSettings): Promise<Guard | keyof typeof SILENCE> {
    try {
      return (await signIn(settings, this.#options.mode)) ?? 'busy';
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === '57P03') return 'busy';
      if (code === '28P01' && !this.#passwordReset) return 'wrong password';
      if (code === undefined && /timeout/.test(message)) return 'hung';
      if (code === undefined || ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02'].includes(code)) return 'refused';
      throw databaseErrors.serverFailed(message, this.#log());
    }
  }

  async #replacePassword({ pid }: PostmasterFile): Promise<void> {
    this.#passwordReset = true;
    await stopPostmaster(pid, this.#location.cluster);
    await resetPassword(this.#location, this.#password);
  }

  async #findRunning(): Promise<PostmasterFile | undefined> {
    const { cluster } = this.#location;
    const file = await readPostmasterFile(cluster);
    if (file === undefined || servesCluster(file.pid, cluster)) return file;
    // PostgreSQL refuses to start while any process at all has the number of the one that was killed.
    if (isRunning(file.pid)) await rm(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }

  async #pause(deadline: number): Promise<void> {
    if (Date.now() > deadline) throw databaseErrors.serverFailed('it does not answer', this.#log());
    await sleep(100);
  }

  #settings({ socketFolder, port }: PostmasterFile): ConnectionSettings {
    return { host: socketFolder, port, user: OWNER, password: this.#password, database: 'postgres' };
  }

  #log(): string {
    return join(this.#location.dataDirectory, 'log', 'postgres.log');
  }
}
