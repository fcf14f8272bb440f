/** Where traces go; they go nowhere without one. */
export interface TracingConfig {
  /** Of an OTLP receiver, without a slash at the end; spans are posted to `/v1/traces` below it. */
  readonly endpoint: string;
  readonly serviceName: string;
  /** How many of the requests are traced, from 0 to 1; the asker has no say in it. */
  readonly share: number;
}
