/** What a service is told of whoever asks it: never who that is. */
export interface Asker {
  /** Ends when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}
