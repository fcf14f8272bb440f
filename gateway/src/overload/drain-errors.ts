/** For operators, at start-up. */
export const drainErrors = {
  seconds: (value: string, most: number): Error => new Error(`DRAIN_SECONDS is "${value}", which is not a number of seconds. Set a number from 0 to ${most}, or leave it out.`),
};
