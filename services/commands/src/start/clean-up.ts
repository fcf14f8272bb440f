/** What has to be undone at the end, last things first. */
export class CleanUp {
  readonly #tasks: (() => Promise<void>)[] = [];

  /** Remembers something that is being opened, so that it is closed even if we are stopped before it is open. */
  async opened<Thing extends { stop(): Promise<void> }>(opening: Promise<Thing>): Promise<Thing> {
    this.#tasks.push(async () => (await opening.catch(() => undefined))?.stop());
    return opening;
  }

  async run(): Promise<void> {
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) await task().catch(() => undefined);
  }
}
