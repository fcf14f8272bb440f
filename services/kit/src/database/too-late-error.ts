/** Nobody waits for what was to be read any more. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
  readonly code = 'TOO_LATE';

  constructor(options?: ErrorOptions) {
    super('Nobody waits for this answer any more.', options);
  }
}
