/** One of the processes a system consists of. */
export interface Part {
  name: string;
  /** As a power failure would: no signal that it could answer. */
  kill(): Promise<void>;
  /** Starts it anew in the same place and waits until it answers. */
  revive(): Promise<void>;
}
