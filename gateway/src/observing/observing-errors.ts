/** For operators, at start-up. */
export const observingErrors = {
  notAPort: (name: string, value: string): Error => new Error(`${name} is "${value}", which is not a port. Set a whole number from 1 to 65535, or leave it out.`),
  notAnUrl: (name: string, value: string): Error => new Error(`${name} is "${value}", which is not an http address. Set one such as http://127.0.0.1:4318, or leave it out.`),
  notAShare: (name: string, value: string): Error => new Error(`${name} is "${value}", which is not a share. Set a number from 0 (no trace) to 1 (all), or leave it out.`),
  metricsPort: (port: number, host: string, cause: unknown): Error =>
    new Error(`Metrics cannot be served on ${host}, port ${port} (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}). Set another METRICS_PORT or METRICS_HOST, or leave METRICS_PORT out.`, { cause }),
};
