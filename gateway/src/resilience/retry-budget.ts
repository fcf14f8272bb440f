/**
 * How many calls may be sent a second time: a share of all calls, so that a service in trouble is not asked twice as often as one that is
 * well, and a few at once after a quiet time.
 */
export class RetryBudget {
  readonly #share: number;
  readonly #reserve: number;
  #left: number;

  constructor({ share, reserve }: { share: number; reserve: number }) {
    this.#share = share;
    this.#reserve = reserve;
    this.#left = reserve;
  }

  /** For every first call. */
  earn(): void {
    this.#left = Math.min(this.#reserve, this.#left + this.#share);
  }

  /** @returns whether a call may be sent again; then it is paid for */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
