import { constants } from 'node:os';

type Listening = Pick<NodeJS.Process, 'on' | 'exit'>;

/** One Ctrl-C can arrive twice, from the terminal and passed on by whoever launched us; so far apart, in milliseconds. */
const SAME = 300;

/** What is left after stopping may hold the process this long, in milliseconds. */
const LEFT_OVER = 2000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Stops in good order at the first signal, and at once at the second. @param of the process to listen to */
export const stopOnSignals = (stop: () => Promise<void>, of: Listening = process): void => {
  let askedAt: number | undefined;
  for (const signal of signals) {
    of.on(signal, () => {
      if (askedAt !== undefined) {
        if (performance.now() - askedAt > SAME) of.exit(128 + constants.signals[signal]);
        return;
      }
      askedAt = performance.now();
      stop().then(
        () => void setTimeout(() => of.exit(0), LEFT_OVER).unref(),
        () => of.exit(1),
      );
    });
  }
};
