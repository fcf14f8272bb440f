/** What a view has become before it is packed for the wire. */
export interface Rendered {
  readonly status: number;
  readonly text: string;
  /** Whether it may be kept: only whole answers to questions that can be answered. */
  readonly keep: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}
