/** Who may ask more than anybody. The key itself is kept nowhere: only who has it can show it. */
export interface ApiKey {
  /** SHA-256 of the key, 64 hex digits. */
  readonly digest: string;
  /** The operator's note of whom it was given to. */
  readonly label: string;
  /** Points of cost each minute. */
  readonly perMinute: number;
  /** The day it was given, YYYY-MM-DD. */
  readonly since: string;
}
