/** How a service is treated that does not answer as it should. */
export interface ResilienceOptions {
  /** How long one call may take, in milliseconds, however long its asker would wait. */
  callMilliseconds: number;
  /** What is kept of an asker's time for putting the answer together, in milliseconds. */
  reserveMilliseconds: number;
  /** How many calls a service has at once, and how many more wait for one of them to end. */
  atOnce: number;
  waiting: number;
  /** The share of the last calls that must fail for a service to be left alone, and how many calls that are. */
  breakShare: number;
  breakWindow: number;
  breakMinimum: number;
  /** How long a service is left alone before somebody tries it, in milliseconds. */
  restMilliseconds: number;
  /** How many calls may be sent a second time, as a share of all calls, and how many at once after a quiet time. */
  retryShare: number;
  retryReserve: number;
  /** How long entities are remembered for the time when their service is away, in milliseconds, and how much they may take, in bytes. */
  rememberMilliseconds: number;
  rememberBytes: number;
}

export const resilienceOptions: Readonly<ResilienceOptions> = Object.freeze({
  callMilliseconds: 2500,
  reserveMilliseconds: 30,
  atOnce: 64,
  waiting: 256,
  breakShare: 0.5,
  breakWindow: 20,
  breakMinimum: 5,
  restMilliseconds: 1000,
  retryShare: 0.1,
  retryReserve: 10,
  rememberMilliseconds: 15 * 60_000,
  rememberBytes: 16_000_000,
});
