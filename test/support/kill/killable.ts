/** A process, or one of several, that can be ended without a signal it could answer. */
export interface Killable {
  readonly name: string;
  kill(): Promise<void>;
  /** Starts it anew in the same place and waits until it answers. */
  start(): Promise<void>;
}
