/** What the process that sends load can be told. */
export interface LoadOrder {
  readonly port: number;
  readonly seed: number;
  /** YYYY-MM-DD, from which on dates are asked for. */
  readonly day: string;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
  /** At the same rate before, uncounted. */
  readonly warmUpSeconds: number;
  /** Share of what others have asked before, 0 to 1. */
  readonly cached: number;
  /** How many towns are asked for again and again. */
  readonly towns: number;
}

/** How answers came; times in milliseconds, from the moment at which each request was due. */
export interface Load {
  readonly requests: number;
  /** What went wrong, and how often. */
  readonly failures: Readonly<Record<string, number>>;
  readonly median: number;
  readonly p99: number;
  readonly p999: number;
  readonly longest: number;
  /** The most connections that were open at the same time. */
  readonly connections: number;
  /** CPU that sending took, in microseconds, of this process. */
  readonly cpuMicroseconds: number;
}
