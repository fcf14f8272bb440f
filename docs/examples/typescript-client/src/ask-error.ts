export interface ErrorEntry {
  message: string;
  /** The field of the answer that is missing; absent if all of it is. */
  path?: (string | number)[];
  extensions: { code: string; field?: string; en: { message: string; hint: string }; de: { message: string; hint: string } };
}

/** A question that was not answered. `code` is for programs, the message for people. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, errors: readonly ErrorEntry[]) {
    const [first] = errors;
    super(first === undefined ? `No answer (status ${status}).` : `${first.extensions.en.message} ${first.extensions.en.hint}`);
    this.status = status;
    this.code = first?.extensions.code;
  }
}
