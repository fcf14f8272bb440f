import { readFile, stat } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';

/** How often the file is looked at, in milliseconds. */
const LOOK_EVERY = 2000;

/**
 * Puts a supergraph in place as soon as its file is another one. The file must be written elsewhere and moved there: half of one is
 * refused, as is everything else that cannot take the place of the present one, with a line in the log.
 */
export class SupergraphWatch {
  #timer: NodeJS.Timeout | undefined;
  #seen: string;
  #looking: Promise<void> = Promise.resolve();
  #stopped = false;
  /** Of the file when it was last looked at. */
  #state = '';

  constructor(
    private readonly file: string,
    present: string,
    private readonly replace: (supergraph: string) => Promise<void>,
    private readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>,
    private readonly pauseMilliseconds = LOOK_EVERY,
  ) {
    this.#seen = present;
  }


  start(): void {
    this.#timer = setTimeout(() => {
      this.#looking = this.#look().finally(() => {
        if (!this.#stopped) this.start();
      });
    }, this.pauseMilliseconds).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    try {
      const { ino, size, mtimeMs } = await stat(this.file);
      const state = `${ino} ${size} ${mtimeMs}`;
      if (state === this.#state) return;
      this.#state = state;
      const text = await readFile(this.file, 'utf8');
      if (text === this.#seen) return;
      this.#seen = text;
      await this.replace(text);
      this.log.info('another supergraph has taken its place');
    } catch (error) {
      this.log.error({ reason: error instanceof Error ? error.message : String(error) }, 'the supergraph stays as it was');
    }
  }
}
