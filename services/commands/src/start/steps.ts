// Runs before anything is compiled: no imports, and nothing Node cannot strip.

export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Tells how far a step has come. */
export type Report = (done: number, total: number) => void;

const WIDTH = 24;

/** Prints one line per step: a bar while it runs if somebody is watching, and how long it took. */
export class Steps {
  readonly #output: Output;
  #closed = false;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Runs a step. What it returns as text is shown beside its name. */
  async run<Result>(name: string, work: (report: Report) => Promise<Result>): Promise<Result> {
    const begin = performance.now();
    this.#draw(`· ${name}`);
    let drawn = -Infinity;
    try {
      const result = await work((done, total) => {
        if (performance.now() - drawn < 100) return;
        drawn = performance.now();
        this.#draw(`· ${name} ${bar(done, total)}`);
      });
      const detail = typeof result === 'string' && result !== '' ? `: ${result}` : '';
      if (!this.#closed) this.#finish(`✓ ${name}${detail} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
      return result;
    } catch (error) {
      if (!this.#closed) this.#finish(`✗ ${name}`);
      throw error;
    }
  }

  /** A line of its own, above the step that is running. */
  say(text: string): void {
    this.#finish(text);
  }

  /** From now on steps that are still under way are not heard of again. */
  close(): void {
    this.#closed = true;
  }

  #draw(text: string): void {
    if (!this.#closed && this.#output.isTTY === true) this.#output.write(`\r\u001b[K${text.slice(0, (this.#output.columns || 80) - 1)}`);
  }

  #finish(text: string): void {
    this.#output.write(this.#output.isTTY === true ? `\r\u001b[K${text}\n` : `${text}\n`);
  }
}

function bar(done: number, total: number): string {
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  const filled = Math.round(share * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.floor(share * 100)} %`;
}
